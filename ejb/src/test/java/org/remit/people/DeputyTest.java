package org.remit.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

class DeputyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Person head = new Person(new LocalizedText(null, "Head"), null);
    private final Person colleague = new Person(new LocalizedText(null, "Colleague"), null);

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertThatThrownBy(() -> new Deputy(head, head, MONDAY, MONDAY)).isInstanceOf(BusinessException.class);
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        assertThatCode(() -> new Deputy(head, colleague, MONDAY, MONDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Deputy(head, colleague, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void bothDaysAreNeeded() {
        assertThatThrownBy(() -> new Deputy(head, colleague, null, MONDAY)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new Deputy(head, colleague, MONDAY, null)).isInstanceOf(BusinessException.class);
    }
}
