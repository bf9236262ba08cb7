package org.remit.performance.measurement.entry;

import org.remit.shared.TypedText;

/**
 * Whose measurement it is, by the codes that people know: a unit alone, a position alone, or a person with a position.
 *
 * @param unit a unit's code, or null
 * @param position a position's code, or null
 * @param person a login name, or null
 */
public record SubjectRef(String unit, String position, String person) {

    public SubjectRef {
        unit = TypedText.clean(unit);
        position = TypedText.clean(position);
        person = TypedText.clean(person);
    }

    /** Null when it names none, or more than one. */
    public SubjectKind kind() {
        if (unit != null) {
            return position == null && person == null ? SubjectKind.UNIT : null;
        } else if (position != null) {
            return person == null ? SubjectKind.POSITION : SubjectKind.ASSIGNMENT;
        }
        return null;
    }

    /** The field that names it, for messages. */
    public String field() {
        return unit != null && position == null && person == null ? "unit" : person == null ? "position" : "person";
    }
}
