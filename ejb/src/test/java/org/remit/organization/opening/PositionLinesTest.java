package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.opening.Contents.duty;
import static org.remit.organization.opening.Contents.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;
import org.remit.shared.TestDatabase;

/** Whatever an applicant may change about a new position stands in its lines. */
class PositionLinesTest {

    private final Contents position = new Contents();
    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = new TestDatabase();
        database.inTransaction(SmallCompany::found);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachFieldHasItsLine() {
        List<Summary.Line> before = lines();
        position.headcount = 3;
        position.fte = new BigDecimal("2.5");
        position.jobFamily = "Growth";
        position.grade = "P5";
        position.validTo = position.validTo.plusDays(1);
        position.reason = "Bought in";

        assertThat(differing(before, lines()))
                .containsExactly(
                        "summary.headcount: 3",
                        "summary.period: Temporary, 15 May 2027 to 1 July 2027",
                        "summary.change.fte: 2.5",
                        "summary.change.jobFamily: Growth",
                        "summary.change.grade: P5",
                        "summary.change.reason: Bought in");
    }

    @Test
    void onlyTheMonthlyCostIsConfidential() {
        assertThat(lines().stream().filter(Summary.Line::confidential))
                .singleElement()
                .satisfies(line -> assertThat(line.value().zh()).isEqualTo("¥12,000.00"));
    }

    @Test
    void aDutyIsToldWithAllThatBelongsToIt() {
        KpiContent kpi = new KpiContent(
                new LocalizedText("完播率", "Completion rate"),
                "%",
                Direction.HIGHER,
                new BigDecimal("35"),
                Frequency.WEEKLY,
                new LocalizedText("后台", "Back end"));
        position.duties = List.of(duty(kpi));

        assertThat(lines().stream().filter(line -> line.label().equals("summary.duty")))
                .singleElement()
                .satisfies(line -> assertThat(line.value().en())
                        .startsWith("Plan short videos\nAnswers for\nFunction:")
                        .endsWith("KPI Completion rate / 完播率: at least 35%, weekly, from Back end / 后台"));
    }

    @Test
    void anotherUnitOfAKpiIsAChange() {
        position.duties = List.of(duty(kpi("完播率", null)));
        List<Summary.Line> before = lines();
        KpiContent old = kpi("完播率", null);
        position.duties =
                List.of(duty(new KpiContent(old.name(), "次", old.direction(), old.target(), old.frequency())));

        assertThat(differing(before, lines())).hasSize(1);
    }

    @Test
    void aTranslationOfAKpiReplacesNothing() {
        position.duties = List.of(duty(kpi("完播率", null)));
        LocalizedText before = dutyLine();
        position.duties = List.of(duty(kpi("完播率", "Completion rate")));
        LocalizedText after = dutyLine();

        assertThat(Piece.between(before.en(), after.en()))
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .containsExactly(new Piece(Piece.Kind.ADDED, "Completion rate / "));
        assertThat(Piece.between(before.zh(), after.zh()))
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .containsExactly(new Piece(Piece.Kind.ADDED, " / Completion rate"));
    }

    private LocalizedText dutyLine() {
        return lines().stream()
                .filter(line -> line.label().equals("summary.duty"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void whatWasTypedInOneLanguageStandsInThatLanguageOnly() {
        position.title = new LocalizedText(null, "Short-video producer");
        position.duties =
                List.of(new DutyContent(new LocalizedText(null, "Plan short videos"), "NEW_MEDIA", List.of()));

        assertThat(lines())
                .filteredOn(line -> List.of("summary.title", "summary.duty").contains(line.label()))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.value().zh()).isNull();
                    assertThat(line.value().en()).isNotNull();
                });
    }

    private List<Summary.Line> lines() {
        PositionContent content = position.content();
        return database.inTransaction(em -> {
            PositionLines lines = new PositionLines();
            lines.book = new Wiring(em).book();
            lines.duties = OpeningWiring.lines(new Wiring(em).duties());
            return lines.of(content);
        });
    }

    private static List<String> differing(List<Summary.Line> before, List<Summary.Line> after) {
        List<Summary.Line> differing = new ArrayList<>(after);
        differing.removeAll(before);
        return differing.stream()
                .map(line -> line.label() + ": " + line.value().en())
                .toList();
    }
}
