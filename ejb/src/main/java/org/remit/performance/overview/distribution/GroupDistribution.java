package org.remit.performance.overview.distribution;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * The grades of a group of people.
 *
 * @param unit the code of their unit; null for the total of several units side by side
 * @param own whether those right in the unit are meant, without what is below it
 * @param present null when it is hidden, since it would tell of few people
 * @param before those of the cycle before; null when there are none to compare with, or they are hidden
 * @param guidelines what they have made of each guideline; empty for a group that is not compared with it
 */
public record GroupDistribution(
        String unit,
        LocalizedText name,
        boolean own,
        GradeCounts present,
        GradeCounts before,
        List<GuidelineShare> guidelines) {}
