package org.remit.performance.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.organization.Direction;

/** What the numbers before and after a measure say. */
class EffectTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER,,10,10.000001,IMPROVED",
        "HIGHER,,10,9,WORSE",
        "HIGHER,,10,10.0,UNCHANGED",
        "LOWER,,10,9,IMPROVED",
        "LOWER,,10,11,WORSE",
        "LOWER,,0,0,UNCHANGED",
        "CLOSEST,50,40,55,IMPROVED",
        "CLOSEST,50,40,60,UNCHANGED",
        "CLOSEST,50,45,60,WORSE",
        "CLOSEST,,45,60,NOT_COMPARABLE"
    })
    void levelsAreComparedInTheDirectionOfTheKpi(
            Direction direction, BigDecimal target, BigDecimal before, BigDecimal after, Effect effect) {
        assertThat(Effect.ofLevels(direction, target, before, after)).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        // February and March: 280 are 10 a day, and so are 310
        "HIGHER,280,28,310,31,UNCHANGED",
        "HIGHER,280,28,309,31,WORSE",
        "HIGHER,280,28,310.000001,31,IMPROVED",
        // running totals: they grow whatever happens, 10 a day and then 9
        "HIGHER,590,59,1080,120,WORSE",
        "HIGHER,590,59,1201,120,IMPROVED",
        // a third is no decimal number, and is the same all the same
        "HIGHER,1,3,10,30,UNCHANGED",
        // what should be few: 2 complaints a day, and then fewer although they are more
        "LOWER,56,28,60,31,IMPROVED",
        "LOWER,56,28,63,31,WORSE",
        // below nothing, as a profit may be: a loss of 10 a day becomes one of 9
        "HIGHER,-280,28,-279,31,IMPROVED"
    })
    void whatGrowsWithTheDaysIsComparedWithWhatWasToBeReachedInAsManyDays(
            Direction direction, BigDecimal before, long days, BigDecimal after, long daysAfter, Effect effect) {
        Counted first = new Counted(before, days);
        Counted second = new Counted(after, daysAfter);

        assertThat(Effect.ofCounts(direction, null, first, second)).isEqualTo(effect);
        assertThat(Effect.ofCounts(direction, new Counted(BigDecimal.valueOf(3650), 365), first, second))
                .as("the target is the same for both")
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({"279,IMPROVED", "341,IMPROVED", "248,UNCHANGED", "372,UNCHANGED", "217,WORSE", "403,WORSE"})
    void whatIsToBeCloseToItsTargetIsTheCloserTheSmallerItsDistanceADay(BigDecimal after, Effect effect) {
        // 10 a day are wanted, and 8 a day were there in 29 days
        Counted target = new Counted(BigDecimal.valueOf(3660), 366);
        Counted before = new Counted(BigDecimal.valueOf(232), 29);

        assertThat(Effect.ofCounts(Direction.CLOSEST, target, before, new Counted(after, 31)))
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void theSamePaceIsNoEffectHoweverLongThePeriods(Direction direction) {
        Counted target = new Counted(BigDecimal.valueOf(1000), 90);
        for (long days = 1; days <= 366; days++) {
            Counted one = new Counted(new BigDecimal("12.345678").multiply(BigDecimal.valueOf(days)), days);
            Counted other =
                    new Counted(new BigDecimal("12.345678").multiply(BigDecimal.valueOf(400 - days)), 400 - days);
            assertThat(Effect.ofCounts(direction, target, one, other)).isEqualTo(Effect.UNCHANGED);
        }
    }
}
