package org.remit.performance.calibration.list;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** A change of a grade, as it was made. */
public record GradeChangeRow(
        long id, long review, PersonRef person, String before, String after, String reason, PersonRef by, Instant at) {

    public GradeChangeRow(
            Long id,
            Long review,
            Long person,
            LocalizedText name,
            String before,
            String after,
            String reason,
            Long by,
            LocalizedText byName,
            Instant at) {
        this(id, review, new PersonRef(person, name), before, after, reason, new PersonRef(by, byName), at);
    }
}
