package org.remit.organization;

import org.remit.shared.TypedText;

/**
 * Which positions of a list are wanted; null means all.
 *
 * @param unit the code of a unit, with everything below it
 * @param text part of the code or the title
 * @param status where it stands; without it closed ones are left out
 */
public record PositionFilter(String unit, String text, PositionStatus status) {

    public static final PositionFilter NONE = new PositionFilter(null, null, null);

    public static PositionFilter ofUnit(String unit) {
        return new PositionFilter(TypedText.clean(unit), null, null);
    }
}
