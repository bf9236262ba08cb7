package org.remit.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.people.ContactCorrection;
import org.remit.people.ContactService;
import org.remit.people.PersonContact;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The HR manager corrects what somebody is called and where their mails go. */
@Named
@ViewScoped
public class ContactBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactService contacts;

    @Inject
    Notices notices;

    private long person;
    private PersonContact before;
    private String nameZh;
    private String nameEn;
    private String email;
    private String reason;

    public void load() {
        before = contacts.contact(person);
        nameZh = before.name().zh();
        nameEn = before.name().en();
        email = before.email();
    }

    public void save() {
        PersonContact contact = new PersonContact(new LocalizedText(nameZh, nameEn), email);
        contacts.correct(person, new ContactCorrection(contact, before, reason));
        notices.carry("contact.corrected", contact.name());
        Destination.go("/organization/person.xhtml?id=" + person);
    }

    public LocalizedText getName() {
        return before.name();
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
