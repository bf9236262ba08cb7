package org.remit.organization.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.remit.organization.UnitContent;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a unit has to be by itself. */
final class UnitRules {

    private static final int MAX_CODE = 20;
    private static final int MAX_NAME = 120;
    private static final int MAX_CHARTER = 1000;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private UnitRules() {}

    static List<Violation> violations(UnitContent content) {
        List<Violation> violations = new ArrayList<>();
        if (content.code() == null) {
            violations.add(Violation.of("code", "error.required"));
        } else if (content.code().length() > MAX_CODE
                || !CODE.matcher(content.code()).matches()) {
            violations.add(Violation.of("code", "error.unitCode", MAX_CODE));
        }
        if (content.name() == null || content.name().isEmpty()) {
            violations.add(Violation.of("name", "error.oneLanguage"));
        }
        tooLong("name", content.name(), MAX_NAME, violations);
        tooLong("charter", content.charter(), MAX_CHARTER, violations);
        if (content.layer() == null) {
            violations.add(Violation.of("layer", "error.required"));
        }
        if (content.validFrom() != null
                && content.validTo() != null
                && content.validTo().isBefore(content.validFrom())) {
            violations.add(Violation.of("validTo", "error.endBeforeStart"));
        }
        return violations;
    }

    private static void tooLong(String field, LocalizedText text, int most, List<Violation> violations) {
        if (text != null && text.zh() != null && text.zh().length() > most) {
            violations.add(Violation.of(field + ".zh", "error.tooLong", most));
        }
        if (text != null && text.en() != null && text.en().length() > most) {
            violations.add(Violation.of(field + ".en", "error.tooLong", most));
        }
    }
}
