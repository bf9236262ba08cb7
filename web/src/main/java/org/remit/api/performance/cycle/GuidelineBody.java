package org.remit.api.performance.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;

/**
 * How many of a group are to get one of some grades.
 *
 * @param letters the grades
 * @param share in percent; for BETWEEN the lower end
 * @param upperShare in percent, for BETWEEN only
 */
public record GuidelineBody(List<String> letters, Bound bound, BigDecimal share, BigDecimal upperShare) {

    static GuidelineBody of(Guideline guideline) {
        return new GuidelineBody(guideline.grades(), guideline.bound(), guideline.share(), guideline.upperShare());
    }

    Guideline guideline() {
        return new Guideline(letters == null ? null : String.join(",", letters), bound, share, upperShare);
    }
}
