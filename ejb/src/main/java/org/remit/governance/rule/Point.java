package org.remit.governance.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.TypedText;

/**
 * A comment or a proposal on a rule, with its answer.
 *
 * @param comment the id of the head's comment in the request's record, or null for what was said elsewhere
 * @param by who said it, such as a unit or a group of the staff, up to 120 characters
 * @param said what they said, up to 2,000 characters
 * @param answer what they are answered, up to 2,000 characters, or null while they are not
 * @param taken whether the text follows it
 */
@Embeddable
public record Point(
        @Column(name = "decision_id", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        Long comment,

        @Column(name = "said_by") String by,
        @Column(length = Length.LONG32) String said,
        @Column(length = Length.LONG32) String answer,
        @Column(name = "taken_up") boolean taken) {

    public Point {
        by = TypedText.clean(by);
        said = TypedText.clean(said);
        answer = TypedText.clean(answer);
    }
}
