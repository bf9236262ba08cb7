package org.remit.organization.function;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.remit.organization.FunctionRow;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a function has to be by itself. */
final class FunctionRules {

    private static final int MAX_CODE = 40;
    private static final int MAX_TEXT = 120;
    private static final int MOST_MEASURES = 20;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private FunctionRules() {}

    static List<Violation> violations(FunctionRow content) {
        List<Violation> violations = new ArrayList<>();
        if (content.code() == null) {
            violations.add(Violation.of("code", "error.required"));
        } else if (content.code().length() > MAX_CODE
                || !CODE.matcher(content.code()).matches()) {
            violations.add(Violation.of("code", "error.unitCode", MAX_CODE));
        }
        text("name", content.name(), violations);
        if (content.measures().size() > MOST_MEASURES) {
            violations.add(Violation.of("measures", "error.functionMeasures", MOST_MEASURES));
        }
        for (int index = 0; index < content.measures().size(); index++) {
            text("measures[" + index + "]", content.measures().get(index), violations);
        }
        return violations;
    }

    private static void text(String field, LocalizedText text, List<Violation> violations) {
        if (text == null || text.isEmpty()) {
            violations.add(Violation.of(field, "error.oneLanguage"));
        } else {
            tooLong(field + ".zh", text.zh(), violations);
            tooLong(field + ".en", text.en(), violations);
        }
    }

    private static void tooLong(String field, String text, List<Violation> violations) {
        if (text != null && text.length() > MAX_TEXT) {
            violations.add(Violation.of(field, "error.tooLong", MAX_TEXT));
        }
    }
}
