package org.remit.performance.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * A grade of a scale. While it is being typed anything may be missing.
 *
 * @param letter such as A
 * @param from the lowest total that still gets it, in points
 * @param words what it means, in both languages
 */
@Embeddable
public record Grade(
        @Column(length = 4) String letter,

        @Column(name = "lower_bound", precision = 5, scale = 2)
        BigDecimal from,

        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "words_zh", length = 60))
        @AttributeOverride(name = "en", column = @Column(name = "words_en", length = 60))
        LocalizedText words) {

    public Grade {
        letter = TypedText.clean(letter);
    }
}
