package org.remit.performance.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.remit.shared.TypedText;

/**
 * How many of a group are to get a grade, or one of several. While it is being typed anything may be missing.
 *
 * @param letters the grades, separated by commas
 * @param share in percent; for BETWEEN the lower end
 * @param upperShare in percent, for BETWEEN only, else null
 */
@Embeddable
public record Guideline(
        @Column(length = 60) String letters,
        @Enumerated(EnumType.STRING) @Column(length = 10) Bound bound,

        @Column(name = "lower_share", precision = 5, scale = 2)
        BigDecimal share,

        @Column(name = "upper_share", precision = 5, scale = 2)
        BigDecimal upperShare) {

    public Guideline {
        letters = TypedText.clean(letters);
    }

    /** How the share of a group is compared with that of the guideline. */
    public enum Bound {
        EXACTLY,
        LESS_THAN,
        AT_MOST,
        BETWEEN
    }

    public List<String> grades() {
        return letters == null
                ? List.of()
                : Stream.of(letters.split("[,，、]"))
                        .map(String::strip)
                        .filter(letter -> !letter.isEmpty())
                        .toList();
    }

    /** The smallest share that keeps it, in percent. */
    public BigDecimal least() {
        return bound == Bound.EXACTLY || bound == Bound.BETWEEN ? share : BigDecimal.ZERO;
    }

    /** The largest share that keeps it, in percent; for LESS_THAN the first that does not. */
    public BigDecimal most() {
        return bound == Bound.BETWEEN ? upperShare : share;
    }

    /** Whether a share of so many percent keeps it. */
    public boolean keptBy(BigDecimal percent) {
        int above = percent.compareTo(most());
        return percent.compareTo(least()) >= 0 && (bound == Bound.LESS_THAN ? above < 0 : above <= 0);
    }
}
