package org.remit.performance.cycle.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.performance.cycle.Grade;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/**
 * What a scale of grades has to be: each reaches from its bound up to that of the one before it, and the last down to zero, so that
 * every total has exactly one.
 */
final class GradeRules {

    private static final int LEAST = 2;
    private static final int MOST = 10;
    private static final int MOST_LETTER = 4;
    private static final int MOST_WORDS = 60;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST_POINTS = new BigDecimal("999.99");

    private final List<Grade> grades;
    private final List<Violation> found = new ArrayList<>();

    private GradeRules(List<Grade> grades) {
        this.grades = grades;
    }

    static List<Violation> violations(List<Grade> grades) {
        GradeRules rules = new GradeRules(grades);
        rules.refuse(grades.size() < LEAST || grades.size() > MOST, "grades", "error.cycleGrades", LEAST, MOST);
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            rules.letter(i, letters);
            rules.bound(i);
            rules.words(i);
        }
        return rules.found;
    }

    private void letter(int i, Set<String> letters) {
        String letter = grades.get(i).letter();
        String field = "grades[" + i + "].letter";
        if (letter == null) {
            refuse(true, field, "error.required");
        } else if (letter.length() > MOST_LETTER) {
            refuse(true, field, "error.tooLong", MOST_LETTER);
        } else if (!letter.matches("[+-]*[\\p{L}\\p{N}][\\p{L}\\p{N}+-]*")) {
            refuse(true, field, "error.cycleLetter");
        } else {
            refuse(!letters.add(letter), field, "error.cycleLetterTwice", letter);
        }
    }

    private void bound(int i) {
        BigDecimal from = grades.get(i).from();
        BigDecimal above = i == 0 ? null : grades.get(i - 1).from();
        String field = "grades[" + i + "].from";
        if (from == null) {
            refuse(true, field, "error.required");
        } else if (from.signum() < 0
                || from.compareTo(MOST_POINTS) > 0
                || from.stripTrailingZeros().scale() > DECIMALS) {
            refuse(true, field, "error.cyclePoints");
        } else if (above != null && from.compareTo(above) >= 0) {
            refuse(true, field, "error.cycleGradeOrder", above);
        } else {
            refuse(i == grades.size() - 1 && from.signum() != 0, field, "error.cycleGradeLast");
        }
    }

    private void words(int i) {
        LocalizedText words = grades.get(i).words();
        word("grades[" + i + "].words.zh", words == null ? null : words.zh());
        word("grades[" + i + "].words.en", words == null ? null : words.en());
    }

    private void word(String field, String word) {
        refuse(word == null, field, "error.required");
        refuse(CycleContentRules.tooLong(word, MOST_WORDS), field, "error.tooLong", MOST_WORDS);
    }

    private void refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            found.add(Violation.of(field, key, args));
        }
    }
}
