package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;

/** A program that got no answer asks once more with the same key. */
class RepetitionTest extends ChangeHouse {

    private static final ChangeContent TYPED = transfer(4L, "MKT-SEO", "MKT-SALE", TODAY);

    @Test
    void aTransferWithoutAShareIsKnownAgainWhenItIsInForceAndThePersonHoldsWhatTheyLeftNoLonger() {
        asked(TYPED);
        on(em -> {
            kind(StaffTransfer.class, em, clock(TODAY)).apply(REQUEST);
            return null;
        });
        assertThat(rows("select share_percent from organization_assignment where person_id = 4 and valid_to is null"))
                .isNotEmpty();

        repeated(StaffTransfer.KEY, TYPED);
    }

    @Test
    void aMendedRequestIsKnownByWhatWasSentFirst() {
        asked(TYPED);
        on(em -> {
            proposals(em).addMended(REQUEST, StaffTransfer.KEY, share("50"), Wiring.CLOCK.instant());
            return em.createNativeQuery("update approval_request set content_version = 2 where id = " + REQUEST)
                    .executeUpdate();
        });

        repeated(StaffTransfer.KEY, TYPED);
    }

    @Test
    void anotherBodyOrAnotherKindIsNoRepetition() {
        asked(TYPED);

        assertThatThrownBy(() -> repeated(StaffTransfer.KEY, share("100")))
                .hasMessageContaining("error.keyOfAnotherBody");
        assertThatThrownBy(() -> repeated(StaffAssignment.KEY, TYPED)).hasMessageContaining("error.keyOfAnotherBody");
    }

    @Test
    void whatIsLeftEmptyIsNotWrittenSoThatAFieldThatIsAddedLaterLeavesTheHashAsItIs() {
        PositionValues titled =
                new PositionValues(text("Editor"), null, null, null, null, null, null, null, null, null);

        assertThat(ChangeJson.write(TYPED))
                .isEqualTo("{\"position\":\"MKT-SEO\",\"date\":\"" + TODAY
                        + "\",\"person\":4,\"toPosition\":\"MKT-SALE\",\"main\":false}");
        assertThat(ChangeJson.write(change("MKT-SEO", TODAY, titled)))
                .isEqualTo("{\"position\":\"MKT-SEO\",\"date\":\"" + TODAY
                        + "\",\"values\":{\"title\":{\"en\":\"Editor\"},\"frozen\":false},\"main\":false}");
    }

    private void asked(ChangeContent typed) {
        temporary("MKT-SALE", LATER);
        on(em -> {
            ChangeContent completed =
                    kind(StaffTransfer.class, em, clock(TODAY)).completed(typed);
            assertThat(completed.share()).isNotNull();
            SmallCompany.request(em, REQUEST, "OPEN", 1);
            proposals(em).add(REQUEST, StaffTransfer.KEY, completed, typed, Wiring.CLOCK.instant());
            return null;
        });
    }

    private void repeated(String kind, ChangeContent typed) {
        on(em -> {
            ChangeDesk desk = new ChangeDesk();
            desk.proposals = proposals(em);
            desk.refuseOther(REQUEST, kind, typed);
            return null;
        });
    }

    private static ChangeContent share(String share) {
        return new ChangeContent(
                TYPED.position(),
                TYPED.date(),
                null,
                null,
                null,
                TYPED.person(),
                TYPED.toPosition(),
                new BigDecimal(share),
                null,
                null);
    }
}
