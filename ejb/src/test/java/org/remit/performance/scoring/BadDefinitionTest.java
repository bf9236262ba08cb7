package org.remit.performance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;

class BadDefinitionTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "COMPLETION_RATE, target=0, target error.targetIsBaseline",
        "COMPLETION_RATE, target=-1, target error.targetBelowBaseline",
        "COMPLETION_RATE, baseline=5, target error.required",
        "COMPLETION_RATE, target=0.00001, target error.targetOutOfRange",
        "COMPLETION_RATE, target=1000000000000, target error.targetOutOfRange",
        "LINEAR_HIGHER, baseline=5 target=5.00, target error.targetIsBaseline",
        "LINEAR_HIGHER, baseline=5 target=4, target error.targetBelowBaseline",
        "LINEAR_LOWER, baseline=5 target=5, target error.targetIsBaseline",
        "LINEAR_LOWER, baseline=5 target=6, target error.targetAboveBaseline",
        "LINEAR_LOWER, target=6, baseline error.required",
        "CLOSEST_IS_BEST, target=5 tolerance=0, tolerance error.toleranceNotPositive",
        "CLOSEST_IS_BEST, target=5 tolerance=-1, tolerance error.toleranceNotPositive",
        "CLOSEST_IS_BEST, target=5, tolerance error.required",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=5 stretch=6, target error.targetNotBetween",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=6 stretch=6, target error.targetNotBetween",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=7 stretch=6, target error.targetNotBetween",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=4 stretch=6, target error.targetNotBetween",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=5 stretch=5, target error.targetNotBetween",
        "THRESHOLD_TARGET_STRETCH, threshold=5 target=6, stretch error.required",
        "BANDS, , bands error.required",
        "BANDS, ..60=0 70..=100, bands[1].from error.bandsGap",
        "BANDS, ..60=0 50..=100, bands[1].from error.bandsOverlap",
        "BANDS, ..=0 50..=100, bands[1].from error.bandsOverlap",
        "BANDS, 0..60=0 60..=100, bands[0].from error.bandsClosedBelow",
        "BANDS, ..60=0 60..100=100, bands[1].to error.bandsClosedAbove",
        "BANDS, ..60=0 60..60=50 60..=100, bands[1].to error.bandEmpty",
        "BANDS, ..60=0 60..=1001, bands[1].points error.targetOutOfRange",
        "PER_EVENT, start=100 each=0, each error.eventWithoutPoints",
        "PER_EVENT, each=1, start error.required",
        "RUBRIC, 1=100, levels error.rubricTooShort",
        "RUBRIC, 2=50 1=100, levels[1].rating error.ratingNotRising",
        "RUBRIC, 1=50 1.0=100, levels[1].rating error.ratingNotRising",
        "RUBRIC, 1=50 2=50, levels[1].points error.rubricNotRising",
    })
    void whatCannotBeScoredIsRefusedWithTheReasonAtItsField(MethodKind kind, String definition, String reason) {
        Refused.by(() -> Definitions.of(definition).numeric(kind)).containsExactly(reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "M1=30 M2=69.9, milestones error.weightsNotHundred",
        "M1=30 M2=70.1, milestones error.weightsNotHundred",
        "M1=100 M2=0, milestones[1].weight error.percentOutOfRange",
        "M1=-1 M2=101, milestones[0].weight error.percentOutOfRange|milestones[1].weight error.percentOutOfRange",
        "M1=99.999 M2=0.001, milestones[0].weight error.percentOutOfRange|milestones[1].weight error.percentOutOfRange",
        ", milestones error.weightsNotHundred",
    })
    void milestonesAreTheWholeTogether(String definition, String reasons) {
        Refused.by(() -> Definitions.of(definition).milestones()).containsExactly(reasons.split("\\|"));
    }

    @Test
    void milestonesAreToldApart() {
        var half = new BigDecimal("50");
        Refused.by(() -> new Milestones(List.of(new Milestone("M1", half), new Milestone("M1", half))))
                .containsExactly("milestones[1].code error.itemTwice");
        Refused.by(() -> new Milestones(List.of(new Milestone(" ", half), new Milestone("M1", half))))
                .containsExactly("milestones[0].code error.required");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Refused.by(() -> new ThresholdTargetStretch(null, null, null))
                .containsExactly("threshold error.required", "target error.required", "stretch error.required");
        Refused.by(() -> new Bands(null)).containsExactly("bands error.required");
        Refused.by(() -> new Rubric(null)).containsExactly("levels error.rubricTooShort");
        Refused.by(() -> new Milestones(null)).containsExactly("milestones error.weightsNotHundred");
    }

    @Test
    void missingPartsOfBandsAndLevelsAreRefused() {
        Refused.by(() -> new Bands(List.of(new Band(null, null, null))))
                .containsExactly("bands[0].points error.required");
        Refused.by(() -> new Rubric(
                        List.of(new Level(null, BigDecimal.ONE, null), new Level(BigDecimal.ONE, null, null))))
                .containsExactly("levels[0].rating error.required", "levels[1].points error.required");
    }

    @Test
    void oneBandMayHoldEverything() {
        assertThatNoException().isThrownBy(() -> new Bands(List.of(new Band(null, null, BigDecimal.ONE))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "120, 0, floor error.floorNotBelowCap",
        "100, 100, floor error.floorNotBelowCap",
        ", 100, floor error.required",
        "0, , cap error.required",
        "0, 1000.01, cap error.targetOutOfRange",
    })
    void theFloorIsBelowTheCap(BigDecimal floor, BigDecimal cap, String reason) {
        Refused.by(() -> new Limits(floor, cap)).containsExactly(reason);
    }

    @Test
    void whoeverReachesTheTargetCanHaveOneHundred() {
        var method = new LinearHigher(BigDecimal.TEN);
        Refused.by(() -> new Scoring<>(method, limits("0", "99.99"))).containsExactly("cap error.capBelowTarget");
        Refused.by(() -> new Scoring<>(method, limits("100.01", "120")))
                .containsExactly("floor error.floorAboveTarget");
        assertThatNoException().isThrownBy(() -> new Scoring<>(method, limits("0", "100")));
    }

    @Test
    void whatHasNoTargetMayHaveAnyLimits() {
        var bonus = new PerEvent(BigDecimal.ZERO, BigDecimal.ONE);
        assertThatNoException().isThrownBy(() -> new Scoring<>(bonus, limits("0", "10")));
    }

    @Test
    void aScoringNeedsAMethodAndLimits() {
        Refused.by(() -> new Scoring<>(null, null)).containsExactly("method error.required", "limits error.required");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "YES_NO, , 2, error.actualNotYesNo",
        "YES_NO, , 0.5, error.actualNotYesNo",
        "YES_NO, , -1, error.actualNotYesNo",
        "PER_EVENT, start=100 each=-5, -1, error.actualNotACount",
        "PER_EVENT, start=100 each=-5, 1.5, error.actualNotACount",
        "RUBRIC, 1=50 2=100, 3, error.ratingUnknown",
        "RUBRIC, 1=50 2=100, 1.5, error.ratingUnknown",
        "MILESTONES, M1=50 M2=50, M1 M3, error.milestoneUnknown",
    })
    void anActualThatTheMethodCannotScoreIsRefused(MethodKind kind, String definition, String actual, String key) {
        Refused.by(() -> Definitions.calculate(kind, definition, Limits.USUAL, actual))
                .containsExactly("actual " + key);
    }

    @Test
    void onlyARatingIsNotCounted() {
        assertThat(Definitions.calculate(MethodKind.RUBRIC, "1=50 2=100", Limits.USUAL, "2")
                        .counted())
                .isFalse();
        assertThat(new Scoring<>(new YesNo()).calculate(BigDecimal.ONE).counted())
                .isTrue();
        assertThat(new Scoring<>(Definitions.of("A=100").milestones())
                        .calculate(Set.of("A"))
                        .counted())
                .isTrue();
    }

    private static Limits limits(String floor, String cap) {
        return new Limits(new BigDecimal(floor), new BigDecimal(cap));
    }
}
