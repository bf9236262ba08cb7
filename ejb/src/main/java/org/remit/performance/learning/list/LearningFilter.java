package org.remit.performance.learning.list;

import org.remit.shared.TypedText;

/**
 * Whose plans are wanted.
 *
 * @param year of the plans
 * @param unit the code of a unit, with all below it; null for all that the reader may see
 * @param gap only of those who lack this; null for everybody
 */
public record LearningFilter(int year, String unit, LearningGap gap) {

    public LearningFilter {
        unit = TypedText.clean(unit);
    }
}
