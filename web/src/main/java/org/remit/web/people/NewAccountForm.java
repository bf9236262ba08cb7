package org.remit.web.people;

import java.util.Set;
import org.remit.organization.newcomer.Newcomer;
import org.remit.people.AccountlessPerson;
import org.remit.shared.LocalizedText;

/** A new account as it is being typed. */
public class NewAccountForm {

    private AccountlessPerson person;
    private String username;
    private String nameZh;
    private String nameEn;
    private String email;
    private String language;
    private String[] roles = {};
    private String position;

    Newcomer newcomer() {
        return new Newcomer(
                person == null ? null : person.id(),
                username == null ? null : username.strip(),
                person == null ? new LocalizedText(nameZh, nameEn) : null,
                person == null && email != null ? email.strip() : null,
                language,
                Set.of(roles),
                person == null ? position : null);
    }

    /** Somebody who is here already; null for somebody new. */
    public AccountlessPerson getPerson() {
        return person;
    }

    public void setPerson(AccountlessPerson person) {
        this.person = person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles == null ? new String[0] : roles.clone();
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
