package org.remit.api.people;

import org.remit.people.ContactCorrection;
import org.remit.people.PersonContact;
import org.remit.shared.LocalizedText;

/**
 * Another name or mail address of a person.
 *
 * @param name in one language at least
 * @param email nothing when there is none
 * @param before name and address as they were read
 * @param reason why; at most 500 characters
 */
public record ContactBody(LocalizedText name, String email, PersonContact before, String reason) {

    ContactCorrection correction() {
        return new ContactCorrection(new PersonContact(name, email), before, reason);
    }
}
