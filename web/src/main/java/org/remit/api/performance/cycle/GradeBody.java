package org.remit.api.performance.cycle;

import java.math.BigDecimal;
import org.remit.performance.cycle.Grade;
import org.remit.shared.LocalizedText;

/**
 * A grade.
 *
 * @param letter such as A
 * @param from the lowest total that still gets it, in points
 * @param words what it means, in both languages
 */
public record GradeBody(String letter, BigDecimal from, LocalizedText words) {

    static GradeBody of(Grade grade) {
        return new GradeBody(grade.letter(), grade.from(), grade.words());
    }

    Grade grade() {
        return new Grade(letter, from, words);
    }
}
