package org.remit.performance.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.measurement.entry.SubjectKind.ASSIGNMENT;
import static org.remit.performance.measurement.entry.SubjectKind.POSITION;
import static org.remit.performance.measurement.entry.SubjectKind.UNIT;
import static org.remit.performance.score.ScoreHouse.FIRST;
import static org.remit.performance.score.ScoreHouse.JUNE;
import static org.remit.performance.sheet.target.Targets.bonus;
import static org.remit.performance.sheet.target.Targets.item;
import static org.remit.performance.sheet.target.Targets.rate;
import static org.remit.performance.sheet.target.Targets.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.TestDatabase;

/** The score of somebody's sheet; today is the 22nd of November. The figures beside the stories were reckoned by hand. */
class ScoresTest {

    private static final SheetTarget[] THREE = {
        rate("ORDERS", "50", "600"), rate("CONVERSION", "30", "5"), rate("VISITS", "20", "1000")
    };

    private TestDatabase database;
    private ScoreHouse house;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new ScoreHouse(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /**
     * Orders 100 + 140 + 60 = 300 of 600: 50 points. Conversion (20 + 10) / (400 + 600) = 3 % of 5 %: 60 points. Visits 1,200 of
     * 1,000: 120 points. 0.5 × 50 + 0.3 × 60 + 0.2 × 120 = 67. The day after the period and the 9,999 of others do not count.
     */
    @Test
    void whatWasMeasuredForThePersonIsAddedUpOrDividedAndBecomesTheScore() {
        long sheet = house.handOut(4, JUNE, THREE);
        measureOrders();
        house.measure(ASSIGNMENT, "ORDERS", "2026-07-01", "9999", "NULL");
        house.measure(POSITION, "ORDERS", "2026-02-28", "9999", "NULL");
        house.measure(ASSIGNMENT, "CONVERSION", "2026-01-11", "20", "400");
        house.measure(ASSIGNMENT, "CONVERSION", "2026-01-18", "10", "600");
        house.measure(POSITION, "VISITS", "2026-06-30", "1200", "NULL");
        house.measure(UNIT, "VISITS", "2026-06-30", "9999", "NULL");

        ScoredSheet scored = house.live(sheet);

        assertThat(lines(scored))
                .containsExactly(
                        "ORDERS 100 × 300 / 600 = 50, 50 × 50 / 100 = 25",
                        "CONVERSION 100 × 3 / 5 = 60, 30 × 60 / 100 = 18",
                        "VISITS 100 × 1200 / 1000 = 120, 20 × 120 / 100 = 24");
        assertThat(scored.score().total().score().value()).isEqualByComparingTo("67");
        assertThat(scored.actuals().get("CONVERSION").numerator()).isEqualByComparingTo("30");
        assertThat(scored.actuals().get("CONVERSION").denominator()).isEqualByComparingTo("1000");
        Actual orders = scored.actuals().get("ORDERS");
        assertThat(orders.from()).isEqualTo(ASSIGNMENT);
        assertThat(orders.measurements()).isEqualTo(3);
        assertThat(orders.lastDay()).isEqualTo("2026-03-31");
        assertThat(orders.targetDays()).as("the whole period").isNull();
        assertThat(scored.actuals().get("VISITS").from()).isEqualTo(POSITION);
    }

    /**
     * Without the 30 % of conversion, orders weigh 50 / 70 = 71.4286 % and visits 28.5714 %: 0.714286 × 50 + 0.285714 × 120 = 70.
     * With orders alone, 50 % of the weight, there is no score.
     */
    @Test
    void missingDataIsNotZeroAndWithTooLittleOfItThereIsNoScore() {
        long sheet = house.handOut(4, JUNE, THREE);
        measureOrders();

        ScoredSheet half = house.live(sheet);
        assertThat(half.score().rated()).isFalse();
        assertThat(half.score().owing()).containsExactly("CONVERSION", "VISITS");

        house.measure(UNIT, "VISITS", "2026-06-30", "1200", "NULL");
        ScoredSheet most = house.live(sheet);
        assertThat(most.actuals().get("VISITS").from()).isEqualTo(UNIT);
        assertThat(most.score().owing()).containsExactly("CONVERSION");
        assertThat(most.score().total().score().value()).isEqualByComparingTo("70");
    }

    /**
     * Until the end of March it is 90 of 181 days: 600 × 90 / 181 = 298.3425 orders, and 300 are 100.5556 points. Nobody's conversion
     * rate shrinks. What is measured in April is no longer this person's.
     */
    @Test
    void whoeverLeavesHasToReachAPartOfWhatGrowsWithTheDays() {
        long sheet = house.handOut(4, JUNE, THREE);
        measureOrders();
        house.measure(ASSIGNMENT, "ORDERS", "2026-04-30", "50", "NULL");
        house.measure(ASSIGNMENT, "CONVERSION", "2026-03-29", "4", "100");
        house.measure(ASSIGNMENT, "VISITS", "2026-04-30", "9", "NULL");
        house.measure(POSITION, "VISITS", "2026-03-31", "400", "NULL");
        house.leaves("2026-03-31");

        ScoredSheet scored = house.live(sheet);

        assertThat(lines(scored).get(0)).startsWith("ORDERS 100 × 300 / 298.3425 = 100.5556");
        assertThat(lines(scored).get(1)).startsWith("CONVERSION 100 × 4 / 5 = 80");
        assertThat(scored.actuals().get("ORDERS").targetDays())
                .isEqualTo(new Period(FIRST, LocalDate.parse("2026-03-31")));
        assertThat(scored.actuals().get("VISITS").from()).isEqualTo(POSITION);
    }

    /** A cycle of two months, a sheet of six: 600 × 59 / 181 = 195.5801 orders are to be reached, and March is not counted. */
    @Test
    void ofASheetThatGoesOnBeyondACycleOnlyTheDaysOfTheCycleCount() {
        long sheet = house.handOut(4, JUNE, THREE);
        measureOrders();

        ScoredSheet scored = house.live(sheet, new Period(FIRST, LocalDate.parse("2026-02-28")));

        assertThat(lines(scored)).singleElement().asString().startsWith("ORDERS 100 × 240 / 195.5801 = 122.7119");
    }

    /** The year is not over: 600 × 90 / 365 = 147.9452 orders until the last that was counted, and 300 are 202.7778, held at 120. */
    @Test
    void aScoreDuringThePeriodSaysHowThingsStandAtTheLastMeasurement() {
        long sheet = house.handOut(4, LocalDate.parse("2026-12-31"), THREE);
        measureOrders();

        ItemScore orders = house.live(sheet).score().items().get(0);

        assertThat(orders.calculation().step().formula()).isEqualTo("100 × 300 / 147.9452 = 202.7778");
        assertThat(orders.calculation().points()).isEqualByComparingTo("120");
    }

    /**
     * Orders 50 × 0.8 = 40; done or not cannot be 7, so conversion is missing and orders weigh 80 / 90 = 88.8889 %: 44.4445 points, visits
     * 11.1111 % × 120 = 13.3333. With 3 points for ideas 60.78; an accident holds it down to 30.
     */
    @Test
    void aNumberThatFitsNoRuleIsMissingABonusIsAddedAndAVetoHoldsTheTotalDown() {
        long sheet = house.handOut(
                4,
                JUNE,
                rate("ORDERS", "80", "600"),
                new SheetTarget("CONVERSION", null, item(MethodKind.YES_NO, "10", null, null)),
                rate("VISITS", "10", "1000"),
                bonus("IDEAS", "5"),
                veto("ACCIDENTS", "30"));
        measureOrders();
        house.measure(ASSIGNMENT, "CONVERSION", "2026-06-28", "7", "100");
        house.measure(ASSIGNMENT, "VISITS", "2026-06-30", "1200", "NULL");
        house.measure(ASSIGNMENT, "IDEAS", "2026-06-30", "3", "NULL");

        ScoredSheet well = house.live(sheet);
        assertThat(well.actuals().get("CONVERSION").refusal()).isEqualTo("error.actualNotYesNo");
        assertThat(well.score().owing()).containsExactly("CONVERSION");
        assertThat(well.score().vetoes()).isEmpty();
        assertThat(well.score().total().score().value()).isEqualByComparingTo("60.78");

        house.measure(ASSIGNMENT, "ACCIDENTS", "2026-05-31", "1", "NULL");
        ScoredSheet badly = house.live(sheet);
        assertThat(badly.score().vetoes()).extracting("code").containsExactly("ACCIDENTS");
        assertThat(badly.score().total().score().value()).isEqualByComparingTo("30");
    }

    private void measureOrders() {
        house.measure(ASSIGNMENT, "ORDERS", "2026-01-31", "100", "NULL");
        house.measure(ASSIGNMENT, "ORDERS", "2026-02-28", "140", "NULL");
        house.measure(ASSIGNMENT, "ORDERS", "2026-03-31", "60", "NULL");
    }

    private static List<String> lines(ScoredSheet scored) {
        return scored.score().items().stream()
                .filter(line -> !line.missing())
                .map(line -> Stream.of(line.calculation().step(), line.contribution())
                        .map(step -> step.formula())
                        .reduce(line.code(), (all, formula) -> all + (all.equals(line.code()) ? " " : ", ") + formula))
                .toList();
    }
}
