package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    private void fill(String position, long person) {
        ask(wiring -> {
            wiring.foundation().fill(position, person, Wiring.TODAY);
            return null;
        });
    }
}
