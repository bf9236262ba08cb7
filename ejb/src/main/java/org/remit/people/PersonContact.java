package org.remit.people;

import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * What somebody is called and where their mails go.
 *
 * @param name in one language at least, up to 80 characters in each
 * @param email null when there is none
 */
public record PersonContact(LocalizedText name, String email) {

    public PersonContact {
        email = TypedText.clean(email);
    }

    @Override
    public String toString() {
        return name.zh() + " / " + name.en() + " / " + email;
    }
}
