package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.UnitPeriod;
import org.remit.shared.BusinessException.Violation;

/** A position against the days of its unit. */
class UnitPeriodRulesTest {

    private static final LocalDate DAY = SmallCompany.NEW_YEAR;
    private static final PositionContent PERMANENT = SmallCompany.content("MKT", "Sale", 1, "1", "MKT-MANAGER");
    private static final PositionContent TEMPORARY =
            SmallCompany.temporary(PERMANENT, DAY.plusDays(1), DAY.plusDays(9));

    @Test
    void aUnitThatIsThereForEverHoldsEverything() {
        assertThat(wrong(PERMANENT, null, null)).isEmpty();
        assertThat(wrong(TEMPORARY, null, null)).isEmpty();
    }

    @Test
    void aPermanentPositionNeedsAUnitThatIsNotToClose() {
        assertThat(wrong(PERMANENT, DAY, DAY.plusYears(9)))
                .containsExactly(Violation.of("unit", "error.unitEnds", DAY.plusYears(9)));
    }

    @Test
    void aTemporaryPositionEndsWithItsUnitAtTheLatest() {
        assertThat(wrong(TEMPORARY, null, DAY.plusDays(9))).isEmpty();
        assertThat(wrong(TEMPORARY, null, DAY.plusDays(8)))
                .containsExactly(Violation.of("validTo", "error.afterUnit", DAY.plusDays(8)));
    }

    @Test
    void aPositionBeginsWithItsUnitAtTheEarliest() {
        assertThat(wrong(TEMPORARY, DAY.plusDays(1), null)).isEmpty();
        assertThat(wrong(TEMPORARY, DAY.plusDays(2), null))
                .containsExactly(Violation.of("validFrom", "error.unitBegins", DAY.plusDays(2)));
    }

    private static List<Violation> wrong(PositionContent content, LocalDate from, LocalDate to) {
        return UnitPeriodRules.violations(content, new UnitPeriod(from, to));
    }
}
