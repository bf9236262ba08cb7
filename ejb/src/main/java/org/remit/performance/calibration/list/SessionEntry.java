package org.remit.performance.calibration.list;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.performance.calibration.SessionDeed;
import org.remit.shared.LocalizedText;

/**
 * Something that was done with a session as a whole.
 *
 * @param reason why it was reopened, else null
 */
public record SessionEntry(SessionDeed deed, PersonRef by, Instant at, String reason) {

    public SessionEntry(SessionDeed deed, Long by, LocalizedText name, Instant at, String reason) {
        this(deed, new PersonRef(by, name), at, reason);
    }

    SessionEntry withoutReason() {
        return new SessionEntry(deed, by, at, null);
    }
}
