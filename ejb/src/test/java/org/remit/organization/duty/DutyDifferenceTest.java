package org.remit.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.duty.DutyDifference.Becoming;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;

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

    private static DutyContent duty(String code, String text, String target) {
        KpiContent kpi = new KpiContent(
                new LocalizedText(null, "Ranking"), "%", Direction.HIGHER, new BigDecimal(target), Frequency.WEEKLY);
        return new DutyContent(
                code, new LocalizedText(null, text), "SEO", DutyPart.OWNER, List.of(), null, List.of(kpi));
    }
}
