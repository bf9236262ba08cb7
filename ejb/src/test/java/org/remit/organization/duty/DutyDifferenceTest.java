package org.remit.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.duty.DutyDifference.Becoming;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;
import org.remit.shared.TextChange;

class DutyDifferenceTest {

    @Test
    void changedNewAndEndingDutiesAreToldInTheProposalsOrder() {
        List<DutyDifference> differences = DutyDifference.of(
                List.of(duty("D1", "Plan", "1"), duty("D2", "Check", "1"), duty("D3", "Write", "1")),
                List.of(duty("D3", "Write", "1"), duty(null, "Film", "1"), duty("D1", "Plan more", "1")));

        assertThat(differences)
                .extracting(
                        DutyDifference::kind,
                        difference -> difference.shown().text().en())
                .containsExactly(
                        tuple(Becoming.SAME, "Write"),
                        tuple(Becoming.ADDED, "Film"),
                        tuple(Becoming.CHANGED, "Plan more"),
                        tuple(Becoming.REMOVED, "Check"));
    }

    @Test
    void anotherTargetIsAChangeOfTheMeasures() {
        DutyDifference difference = DutyDifference.of(
                        List.of(duty("D1", "Plan", "1")), List.of(duty("D1", "Plan", "2")))
                .get(0);

        assertThat(difference.kind()).isEqualTo(Becoming.CHANGED);
        assertThat(difference.measuredOtherwise()).isTrue();
        assertThat(difference.en()).extracting(Piece::kind).containsExactly(Piece.Kind.SAME);
    }

    @Test
    void aKpiIsComparedWithTheOneOfItsNameWhereverItStands() {
        List<KpiContent> before = List.of(kpi("Ranking", "1"), kpi("Visits", "100"), kpi("Clicks", "9"));
        List<KpiContent> after =
                List.of(kpi("Visits", "120"), kpi("Position", "1"), kpi("Clicks", "9"), kpi("Sales", "5"));

        assertThat(KpiDifference.of(before, after))
                .extracting(KpiDifference::before, KpiDifference::after)
                .containsExactly(
                        tuple(before.get(1), after.get(0)),
                        tuple(before.get(0), after.get(1)),
                        tuple(before.get(2), after.get(2)),
                        tuple(null, after.get(3)));
    }

    @Test
    void aKpiThatIsDroppedIsToldLast() {
        List<KpiContent> before = List.of(kpi("Ranking", "1"), kpi("Visits", "100"));

        assertThat(KpiDifference.of(before, List.of(kpi("Visits", "100"))))
                .extracting(KpiDifference::before, KpiDifference::after)
                .containsExactly(tuple(before.get(1), before.get(1)), tuple(before.get(0), null));
    }

    @Test
    void aKpiWhoseNameIsTranslatedStaysTheSame() {
        KpiContent before = kpi("Ranking", "1");
        KpiContent after = new KpiContent(
                new LocalizedText("排名", "Ranking"), "%", Direction.HIGHER, BigDecimal.TEN, Frequency.WEEKLY);

        assertThat(KpiDifference.of(List.of(kpi("Visits", "2"), before), List.of(after)))
                .first()
                .isEqualTo(new KpiDifference(before, after));
    }

    @Test
    void aSourceThatChangesInOneLanguageOnlyIsShownInThatLanguage() {
        KpiDifference difference = new KpiDifference(
                from(new LocalizedText("工单系统", "Service desk")), from(new LocalizedText("客服系统", "Service desk")));

        assertThat(difference.source(Locale.ENGLISH)).containsExactly(new TextChange("zh", "工单系统", "客服系统"));
        assertThat(difference.name(Locale.CHINESE)).containsExactly(new TextChange("en", "Ranking", "Ranking"));
        assertThat(new KpiDifference(null, difference.after()).source(Locale.ENGLISH))
                .containsExactly(new TextChange("en", null, "Service desk"));
        assertThat(new KpiDifference(difference.before(), null).source(Locale.CHINESE))
                .containsExactly(new TextChange("zh", "工单系统", null));
    }

    private static KpiContent from(LocalizedText source) {
        return new KpiContent(
                new LocalizedText(null, "Ranking"), "%", Direction.HIGHER, BigDecimal.TEN, Frequency.WEEKLY, source);
    }

    private static DutyContent duty(String code, String text, String target) {
        return new DutyContent(
                code,
                new LocalizedText(null, text),
                "SEO",
                DutyPart.OWNER,
                List.of(),
                null,
                List.of(kpi("Ranking", target)));
    }

    private static KpiContent kpi(String name, String target) {
        return new KpiContent(
                new LocalizedText(null, name), "%", Direction.HIGHER, new BigDecimal(target), Frequency.WEEKLY);
    }
}
