package org.remit.performance.cycle.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a cycle has to say before it can be asked for, and what can be kept at all. */
public final class CycleContentRules {

    private static final int MOST_NAME = 120;
    private static final int MOST_TEXT = 1000;
    private static final int MOST_YEARS = 2;
    private static final int FIRST_YEAR = 2000;
    private static final int LEAST_PANEL = 3;
    private static final int MOST_ROWS = 50;

    private final CycleContent content;
    private final List<Violation> found = new ArrayList<>();

    private CycleContentRules(CycleContent content) {
        this.content = content;
    }

    /** What is longer than can be kept. */
    public static List<Violation> unsaveable(CycleContent content) {
        CycleContentRules rules = new CycleContentRules(content);
        rules.lengths();
        return rules.found;
    }

    /**
     * Everything that is wrong, field by field.
     *
     * @param today stages in which somebody is to act do not begin before it
     */
    public static List<Violation> violations(CycleContent content, LocalDate today) {
        CycleContentRules rules = new CycleContentRules(content);
        rules.lengths();
        rules.texts();
        rules.period();
        rules.days(today);
        rules.found.addAll(GradeRules.violations(content.grades()));
        rules.found.addAll(GuidelineRules.violations(content.distribution(), content.grades()));
        rules.shares();
        rules.units();
        rules.panel();
        return rules.found;
    }

    private void lengths() {
        length("name", content.name(), MOST_NAME);
        length("purpose", content.purpose(), MOST_TEXT);
        length("rule", content.rule(), MOST_TEXT);
        refuse(content.units().size() > MOST_ROWS, "units", "error.cycleMany", MOST_ROWS);
        refuse(content.panel().size() > MOST_ROWS, "panel", "error.cycleMany", MOST_ROWS);
        refuse(content.grades().size() > MOST_ROWS, "grades", "error.cycleMany", MOST_ROWS);
        refuse(content.distribution().guidelines().size() > MOST_ROWS, "guidelines", "error.cycleMany", MOST_ROWS);
    }

    private void length(String field, LocalizedText text, int most) {
        refuse(text != null && tooLong(text.zh(), most), field + ".zh", "error.tooLong", most);
        refuse(text != null && tooLong(text.en(), most), field + ".en", "error.tooLong", most);
    }

    static boolean tooLong(String text, int most) {
        return text != null && text.length() > most;
    }

    private void texts() {
        oneLanguage("name", content.name());
        oneLanguage("purpose", content.purpose());
        oneLanguage("rule", content.rule());
    }

    private void oneLanguage(String field, LocalizedText text) {
        refuse(text == null || text.isEmpty(), field, "error.oneLanguage");
    }

    private void period() {
        LocalDate from = content.from();
        LocalDate to = content.to();
        refuse(from == null, "from", "error.required");
        refuse(to == null, "to", "error.required");
        if (from != null && to != null) {
            refuse(to.isBefore(from), "to", "error.endBeforeStart");
            boolean unlikely = from.getYear() < FIRST_YEAR || !to.isBefore(from.plusYears(MOST_YEARS));
            refuse(unlikely, "to", "error.cyclePeriod", MOST_YEARS);
        }
    }

    /** One after the other, targets from the first day of the period on, facts after its last. */
    private void days(LocalDate today) {
        CycleStage before = null;
        for (CycleStage stage = CycleStage.TARGETS; stage != null; stage = stage.next()) {
            LocalDate day = content.days().get(stage);
            String field = "days." + stage;
            if (day == null) {
                refuse(true, field, "error.required");
                continue;
            }
            LocalDate dayBefore = before == null ? null : content.days().get(before);
            if (dayBefore != null && !day.isAfter(dayBefore)) {
                refuse(true, field, "error.cycleDayOrder", before, dayBefore);
            } else if (stage == CycleStage.TARGETS && content.from() != null) {
                refuse(day.isBefore(content.from()), field, "error.cycleTargetsEarly", content.from());
            } else if (stage == CycleStage.FACTS && content.to() != null) {
                refuse(!day.isAfter(content.to()), field, "error.cycleFactsEarly", content.to());
            } else if (stage == CycleStage.SELF) {
                refuse(day.isBefore(today), field, "error.cycleDayPast");
            }
            before = stage;
        }
    }

    private void shares() {
        BigDecimal share = content.kpiShare();
        refuse(share == null, "kpiShare", "error.required");
        refuse(share != null && !GuidelineRules.isPercent(share), "kpiShare", "error.cyclePercent");
    }

    private void units() {
        refuse(content.units().isEmpty(), "units", "error.required");
    }

    private void panel() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < content.panel().size(); i++) {
            refuse(!seen.add(content.panel().get(i)), "panel[" + i + "]", "error.cyclePanelTwice");
        }
        refuse(seen.size() < LEAST_PANEL, "panel", "error.cyclePanelFew", LEAST_PANEL);
    }

    private void refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            found.add(Violation.of(field, key, args));
        }
    }
}
