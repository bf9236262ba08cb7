package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

class PositionTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-05-15");
    private static final LocalDate LAST = LocalDate.parse("2027-06-30");

    private final Unit unit = new Unit("MKT", new LocalizedText("市场部", null), Layer.EXECUTION, null, "MKT-MANAGER");

    @Test
    void anApprovedPositionIsPlanned() {
        assertThat(temporary().status()).isEqualTo(PositionStatus.PLANNED);
    }

    @Test
    void itOpensOnItsFirstDayAndNotBefore() {
        Position position = temporary();
        assertRefused("error.positionNotYetValid", () -> position.open(FIRST.minusDays(1)));

        position.open(FIRST);

        assertThat(position.status()).isEqualTo(PositionStatus.OPEN);
    }

    @Test
    void itOpensOnlyOnce() {
        Position position = temporary();
        position.open(FIRST);

        assertRefused("error.positionNotPlanned", () -> position.open(FIRST));
    }

    @Test
    void itClosesAfterItsLastDayAndNotOnIt() {
        Position position = temporary();
        position.open(FIRST);
        assertRefused("error.positionStillValid", () -> position.close(LAST));

        position.close(LAST.plusDays(1));

        assertThat(position.status()).isEqualTo(PositionStatus.CLOSED);
        assertRefused("error.positionClosed", () -> position.close(LAST.plusDays(2)));
        assertRefused("error.positionNotPlanned", () -> position.open(FIRST));
    }

    @Test
    void aPlannedPositionThatNeverOpenedCloses() {
        Position position = temporary();
        position.close(LAST.plusDays(1));

        assertThat(position.status()).isEqualTo(PositionStatus.CLOSED);
    }

    @Test
    void aPlannedPositionIsCancelledAndAnOpenOneIsNot() {
        Position planned = new Position("MKT-X", unit, content(true, null), null);
        planned.cancel();

        assertThat(planned.status()).isEqualTo(PositionStatus.CLOSED);
        assertThat(planned.validTo()).isEqualTo(FIRST.minusDays(1));

        Position open = temporary();
        open.open(FIRST);
        assertRefused("error.positionNotPlannedAnyMore", open::cancel);
    }

    @Test
    void aPermanentPositionDoesNotCloseByItself() {
        Position position = new Position("MKT-X", unit, content(true, null), null);
        position.open(FIRST);

        assertRefused("error.positionStillValid", () -> position.close(FIRST.plusYears(50)));
    }

    @Test
    void itSaysWhatItIsAsItWasProposed() {
        PositionContent content = content(false, LAST);
        Position position = new Position("MKT-X", unit, content, 7L);
        Function function = new Function("NEW_MEDIA", new LocalizedText("新媒体", null), null, null);
        position.addDuties(content.duties(), Map.of("NEW_MEDIA", function));

        assertThat(position.content())
                .usingRecursiveComparison()
                .ignoringFields("duties.code")
                .isEqualTo(content);
        assertThat(position.content().duties()).extracting(DutyContent::code).startsWith("MKT-X-D1");
    }

    private Position temporary() {
        return new Position("MKT-X", unit, content(false, LAST), 7L);
    }

    private static PositionContent content(boolean permanent, LocalDate to) {
        KpiContent kpi = new KpiContent(
                new LocalizedText("完播率", null), "%", Direction.HIGHER, new BigDecimal("35"), Frequency.WEEKLY);
        DutyContent duty = new DutyContent(new LocalizedText("策划", null), "NEW_MEDIA", List.of(kpi));
        return new PositionContent(
                "MKT",
                new LocalizedText("编导", null),
                Layer.EXECUTION,
                2,
                new BigDecimal("12000.50"),
                "CNY",
                permanent,
                FIRST,
                to,
                null,
                List.of(duty));
    }

    private static void assertRefused(String key, ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations().get(0).key()).isEqualTo(key));
    }
}
