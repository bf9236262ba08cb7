package org.remit.web.people;

import java.util.Set;
import org.remit.organization.newcomer.Newcomer;
import org.remit.shared.LocalizedText;

/** A new account as it is being typed. */
public class NewAccountForm {

    private String username;
    private String nameZh;
    private String nameEn;
    private String email;
    private String language;
    private String[] roles = {};
    private String position;

    Newcomer newcomer() {
        return new Newcomer(
                username == null ? null : username.strip(),
                new LocalizedText(nameZh, nameEn),
                email == null ? null : email.strip(),
                language,
                Set.of(roles),
                position);
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
