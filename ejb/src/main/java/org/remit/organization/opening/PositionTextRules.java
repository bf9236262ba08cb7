package org.remit.organization.opening;

import org.remit.organization.DutyContent;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/**
 * What a text may be: as long as its column, and only a duty and the reason have several lines. A rare Chinese character or an emoji counts
 * twice, since it fills two places of a column on one of the three databases. Other control characters and halves of
 * characters are gone by now: {@link org.remit.shared.TypedText} leaves them out.
 */
final class PositionTextRules {

    static final int MAX_TITLE = 120;
    static final int MAX_DUTY = 500;
    static final int MAX_REASON = 500;
    static final int MAX_KPI_NAME = 120;
    static final int MAX_KPI_UNIT = 20;
    static final int MAX_UNIT_CODE = 20;
    static final int MAX_FUNCTION_CODE = 40;
    static final int MAX_POSITION_CODE = 60;
    static final int MAX_CURRENCY = 3;
    static final int MAX_JOB_FAMILY = 60;
    static final int MAX_GRADE = 20;
    static final int MAX_SOURCE = 120;
    static final int MAX_DUTY_CODE = 80;

    private final PositionContent content;
    private final Violations violations;

    PositionTextRules(PositionContent content, Violations violations) {
        this.content = content;
        this.violations = violations;
    }

    void check() {
        check("unit", content.unit(), MAX_UNIT_CODE);
        check("title", content.title(), MAX_TITLE);
        check("currency", content.currency(), MAX_CURRENCY);
        check("reportsTo", content.reportsTo(), MAX_POSITION_CODE);
        check("jobFamily", content.jobFamily(), MAX_JOB_FAMILY);
        check("grade", content.grade(), MAX_GRADE);
        checkLength("reason", content.reason(), MAX_REASON);
        if (content.duties().size() > PositionContentRules.MAX_DUTIES) {
            violations.add("duties", "error.tooManyDuties", PositionContentRules.MAX_DUTIES);
        }
        for (int i = 0; i < content.duties().size(); i++) {
            check("duties[" + i + "].", content.duties().get(i));
        }
    }

    private void check(String path, DutyContent duty) {
        check(path + "text", duty.text(), MAX_DUTY);
        check(path + "code", duty.code(), MAX_DUTY_CODE);
        check(path + "function", duty.function(), MAX_FUNCTION_CODE);
        duty.partners().forEach(partner -> check(path + "partners", partner.code(), MAX_POSITION_CODE));
        if (duty.kpis().size() > PositionContentRules.MAX_KPIS) {
            violations.add(path + "kpis", "error.tooManyKpis", PositionContentRules.MAX_KPIS);
        }
        for (int i = 0; i < duty.kpis().size(); i++) {
            KpiContent kpi = duty.kpis().get(i);
            check(path + "kpis[" + i + "].name", kpi.name(), MAX_KPI_NAME);
            check(path + "kpis[" + i + "].unit", kpi.unit(), MAX_KPI_UNIT);
            check(path + "kpis[" + i + "].source", kpi.source(), MAX_SOURCE);
        }
    }

    private void check(String field, LocalizedText text, int max) {
        if (text != null) {
            check(field + ".zh", text.zh(), max);
            check(field + ".en", text.en(), max);
        }
    }

    private void checkLength(String field, String text, int max) {
        if (text != null && text.length() > max) {
            violations.add(field, "error.tooLong", max);
        }
    }

    private void check(String field, String text, int max) {
        if (text == null) {
            return;
        }
        checkLength(field, text, max);
        if (max != MAX_DUTY && text.codePoints().anyMatch(Character::isISOControl)) {
            violations.add(field, "error.controlCharacter");
        }
    }
}
