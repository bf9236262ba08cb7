package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;

/** Seats that newcomers take; of the two for search one is vacant. */
class FoundationTest extends SmallCompanyTest {

    @Test
    void aVacantSeatIsTakenFromToday() {
        fill("MKT-SEO", 5);

        List<Long> holders =
                ask(wiring -> wiring.participants().assignments.ofPositions(List.of("MKT-SEO"), Wiring.TODAY).stream()
                        .map(Holder::personId)
                        .toList());
        assertThat(holders).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void theLastSeatIsTakenOnce() {
        fill("MKT-SEO", 5);

        assertThatThrownBy(() -> fill("MKT-SEO", 6)).hasMessageContaining("error.positionNotVacant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO-GM", "NOWHERE"})
    void whatIsNotVacantIsNotFilled(String position) {
        assertThatThrownBy(() -> fill(position, 6))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.positionNotVacant");
    }

    @Test
    void noTemplateIsPutBelowAUnitThatIsToCloseOrYetToBegin() {
        assertThatThrownBy(() -> below("valid_to", Wiring.TODAY.plusYears(1))).hasMessageContaining("error.unitEnds");
        assertThatThrownBy(() -> below("valid_from", Wiring.TODAY.plusDays(1)))
                .hasMessageContaining("error.unitBegins");
    }

    private void below(String column, LocalDate day) {
        ask(wiring -> {
            wiring.positions()
                    .em
                    .createNativeQuery("update organization_unit set " + column + " = ? where code = 'OPS'")
                    .setParameter(1, day)
                    .executeUpdate();
            return wiring.foundation().add("MKT", List.of(), List.of(), Map.of(), Wiring.TODAY);
        });
    }

    private void fill(String position, long person) {
        ask(wiring -> {
            wiring.foundation().fill(position, person, Wiring.TODAY);
            return null;
        });
    }
}
