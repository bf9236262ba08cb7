package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.opening.Contents.KNOWN;
import static org.remit.organization.opening.Contents.TODAY;
import static org.remit.organization.opening.Contents.duty;
import static org.remit.organization.opening.Contents.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.KpiContent;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** Partners, day of review, data source; working time, job family and grade. */
class DutyFieldRulesTest {

    private static final DutyPartner MKT = new DutyPartner(DutyPartner.Kind.UNIT, "MKT");
    private static final DutyPartner MANAGER = new DutyPartner(DutyPartner.Kind.POSITION, "MKT-MANAGER");

    private final Contents position = new Contents();

    @Test
    void unitsAndPositionsThatExistMayBeNamed() {
        assertThat(with(TODAY, MKT, MANAGER)).isEmpty();
    }

    @Test
    void nobodyElseMayBeNamed() {
        assertThat(with(null, new DutyPartner(DutyPartner.Kind.UNIT, "MKT-MANAGER")))
                .containsExactly("duties[0].partners error.partnerUnknown");
        assertThat(with(null, new DutyPartner(DutyPartner.Kind.POSITION, null)))
                .containsExactly("duties[0].partners error.partnerIncomplete");
        assertThat(with(null, new DutyPartner(null, "MKT")))
                .containsExactly("duties[0].partners error.partnerIncomplete");
        assertThat(with(null, MKT, MKT)).containsExactly("duties[0].partners error.partnerTwice");
    }

    @Test
    void elevenAreTooMany() {
        DutyPartner[] many = Stream.generate(() -> MKT).limit(11).toArray(DutyPartner[]::new);
        assertThat(with(null, many)).contains("duties[0].partners error.tooManyPartners");
    }

    @Test
    void aPositionIsNotItsOwnPartner() {
        assertThat(PositionContentRules.ofDuties("MKT-MANAGER", List.of(named(null, MANAGER)), null, KNOWN, TODAY))
                .extracting(Violation::key)
                .containsExactly("error.partnerItself");
    }

    @Test
    void aReviewIsFromTodayOn() {
        assertThat(with(TODAY.minusDays(1))).containsExactly("duties[0].reviewBy error.reviewOutOfRange");
        assertThat(with(TODAY.plusYears(11))).containsExactly("duties[0].reviewBy error.reviewOutOfRange");
    }

    @ParameterizedTest
    @CsvSource({"0.01,true", "1.5,true", "2,true", "2.01,false", "0,false", "-1,false", "0.001,false"})
    void workingTimeIsAboveNothingAndAtMostThatOfAllSeats(BigDecimal fte, boolean right) {
        position.fte = fte;

        assertThat(violations()).isEqualTo(right ? List.of() : List.of("fte error.fteOutOfRange"));
    }

    @Test
    void textsAreAsLongAsTheirColumns() {
        position.jobFamily = "f".repeat(61);
        position.grade = "g".repeat(21);
        KpiContent kpi = kpi("完播率", null);
        position.duties = List.of(duty(new KpiContent(
                kpi.name(),
                kpi.unit(),
                kpi.direction(),
                kpi.target(),
                kpi.frequency(),
                new LocalizedText("源".repeat(121), null))));

        assertThat(violations())
                .containsExactly(
                        "jobFamily error.tooLong", "grade error.tooLong", "duties[0].kpis[0].source.zh error.tooLong");
    }

    private List<String> with(LocalDate review, DutyPartner... partners) {
        position.duties = List.of(named(review, partners));
        return violations();
    }

    private static DutyContent named(LocalDate review, DutyPartner... partners) {
        DutyContent duty = duty(kpi("完播率", null));
        return new DutyContent(
                null, duty.text(), duty.function(), DutyPart.HELPER, List.of(partners), review, duty.kpis());
    }

    private List<String> violations() {
        return PositionContentRules.violations(position.content(), KNOWN, TODAY).stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }
}
