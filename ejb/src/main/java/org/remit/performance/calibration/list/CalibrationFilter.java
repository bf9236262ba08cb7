package org.remit.performance.calibration.list;

import org.remit.organization.Layer;
import org.remit.shared.TypedText;

/**
 * Which reviews of a session are wanted.
 *
 * @param find a part of the person's name or of the position's title, or null
 * @param layer of the position, or null
 * @param grade the letter that holds; {@link #NONE} for those without one; null for any
 */
public record CalibrationFilter(String find, Layer layer, String grade) {

    public static final String NONE = "-";

    public CalibrationFilter {
        find = TypedText.clean(find);
        grade = TypedText.clean(grade);
    }
}
