package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.PositionStatus;
import org.remit.organization.Wiring;

/** How temporary positions last longer, and how their end is announced, against real tables. */
class PositionProlongationTest extends ChangeHouse {

    @Test
    void aProlongedPositionIsNotClosedAtItsOldEnd() {
        temporary("MKT-SALE", LATER);
        LocalDate longer = LATER.plusDays(30);
        decided(PositionProlongation.class, ChangeContent.of("MKT-SALE", longer, null, null), TODAY);

        on(em -> {
            new Wiring(em).book(clock(LATER.plusDays(1))).close(REQUEST + 9);
            return null;
        });
        assertThat(state("MKT-SALE").status()).isNotEqualTo(PositionStatus.CLOSED);
        on(em -> {
            new Wiring(em).changes(clock(longer.plusDays(1))).closeEnded("MKT-SALE");
            return null;
        });

        assertThat(state("MKT-SALE").content().validTo()).isEqualTo(longer);
        assertThat(state("MKT-SALE").status()).isEqualTo(PositionStatus.CLOSED);
    }

    @Test
    void anEndThatIsNearIsAnnouncedOnceAndAgainAfterAProlongation() {
        temporary("MKT-SALE", LATER);
        assertThat(ending()).containsExactly("MKT-SALE");
        assertThat(warn("MKT-SALE")).isTrue();
        assertThat(warn("MKT-SALE")).isFalse();
        assertThat(ending()).isEmpty();

        decided(PositionProlongation.class, ChangeContent.of("MKT-SALE", LATER.plusDays(1), null, null), TODAY);

        assertThat(ending()).containsExactly("MKT-SALE");
    }

    private List<String> ending() {
        return on(em -> {
            TemporaryPositions temporary = new TemporaryPositions();
            temporary.em = em;
            return temporary.ending(TODAY.plusDays(EndingService.DAYS_BEFORE));
        });
    }

    private boolean warn(String code) {
        return on(em -> ground(em, clock(TODAY)).warn(code));
    }

    @Test
    void onlyATemporaryPositionIsProlongedAndOnlyForLonger() {
        temporary("MKT-SALE", LATER);

        assertThat(wrong(PositionProlongation.class, ChangeContent.of("MKT-SEO", LATER, null, null)))
                .containsExactly("position error.notTemporary");
        assertThat(wrong(PositionProlongation.class, ChangeContent.of("MKT-SALE", LATER, null, null)))
                .containsExactly("date error.notLonger");
        assertThat(wrong(PositionProlongation.class, ChangeContent.of("MKT-SALE", TODAY.plusYears(6), null, null)))
                .containsExactly("date error.periodTooLong");
    }
}
