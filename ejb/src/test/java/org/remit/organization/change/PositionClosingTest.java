package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.PositionStatus;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.BusinessException;

/** How positions are closed or never open, and what becomes of those who hold them or are to, against real tables. */
class PositionClosingTest extends ChangeHouse {

    @Test
    void aClosedPositionEndsWithItsLastDayAndSoDoAssignments() {
        decided(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, "Bought in", null), LATER.plusDays(1));

        assertThat(state("MKT-SEO").status()).isEqualTo(PositionStatus.CLOSED);
        assertThat(rows("select valid_to from organization_assignment where person_id = 4"))
                .containsExactly(List.of(LATER.toString()));
        assertThat(wrong(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, "Again", null)))
                .containsExactly("position error.positionUnknown");
    }

    @Test
    void theDecidersAreToldWhichFunctionsNobodyAnswersForAfterwards() {
        assertThat(ownerless(REQUEST)).as("three others answer for it").isEmpty();

        sql("update organization_duty set part = 'HELPER' where position_id <>"
                + " (select id from organization_position where code = 'MKT-SEO')");
        assertThat(ownerless(REQUEST + 1)).containsExactly("Search");
    }

    private List<String> ownerless(long request) {
        return on(em -> {
            ChangeKind closing = kind(PositionClosing.class, em, clock(TODAY));
            proposed(em, closing.key(), ChangeContent.of("MKT-SEO", LATER, "Bought in", null), request);
            return closing.summary(request).lines().stream()
                    .filter(line -> line.label().equals("summary.ownerless"))
                    .map(line -> line.value().en())
                    .toList();
        });
    }

    @Test
    void aClosingNeedsItsReason() {
        assertThat(wrong(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, " ", null)))
                .containsExactly("reason error.required");
    }

    @Test
    void noOpenPositionClosesBeforeItsFirstDay() {
        assertThat(wrong(
                        PositionClosing.class,
                        ChangeContent.of("MKT-SEO", SmallCompany.NEW_YEAR.minusDays(1), "It was never needed", null)))
                .containsExactly("date error.closesBeforeStart");
    }

    @Test
    void aPlannedPositionIsCancelledAtOnceAndNeverOpens() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));
        on(em -> em.createNativeQuery("insert into organization_assignment (id, version, person_id, position_id,"
                        + " share_percent, main, valid_from) select 99, 0, 5, id, 100, 0, valid_from"
                        + " from organization_position where code = 'MKT-SALE'")
                .executeUpdate());

        decided(PositionClosing.class, ChangeContent.of("MKT-SALE", null, "Not needed after all", null), TODAY);

        assertThat(rows("select status, valid_from, valid_to from organization_position where code = 'MKT-SALE'"))
                .containsExactly(
                        List.of("CLOSED", LATER.toString(), LATER.minusDays(1).toString()));
        assertThat(rows("select id from organization_assignment where person_id = 5"))
                .isEmpty();
        on(em -> {
            new Wiring(em).book(clock(LATER)).open(REQUEST + 9);
            new Wiring(em).book(clock(LATER.plusDays(31))).close(REQUEST + 9);
            return null;
        });
        assertThat(state("MKT-SALE").status()).isEqualTo(PositionStatus.CLOSED);
    }

    @Test
    void aPlannedPositionMayStillCloseOnADayOfItsTime() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));

        ChangeContent shorter = ChangeContent.of("MKT-SALE", LATER.plusDays(3), "A shorter sale", null);
        assertThat(this.<ChangeContent>on(
                        em -> kind(PositionClosing.class, em, clock(TODAY)).completed(shorter)))
                .isEqualTo(shorter);
        assertThat(wrong(PositionClosing.class, shorter)).isEmpty();
    }

    @Test
    void aCancellationComesTooLateOnceThePositionIsOpen() {
        temporary("MKT-SALE", TODAY, LATER);

        assertThat(wrong(
                        PositionClosing.class,
                        ChangeContent.of("MKT-SALE", TODAY.minusDays(1), "Not needed after all", null)))
                .containsExactly("date error.closesBeforeStart");
    }

    @Test
    void whatWaitsForAPlannedPositionKeepsNobodyFromCancellingItButWhatIsUndecidedDoes() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));
        ChangeContent cancellation = ChangeContent.of("MKT-SALE", LATER.minusDays(1), "Not needed", null);
        on(em -> {
            proposed(em, StaffAssignment.KEY, assign("MKT-SALE", 5L, "100", LATER), REQUEST);
            return null;
        });
        assertThat(waiting(cancellation)).isEmpty();
        assertThatThrownBy(() -> claim(PositionClosing.KEY, cancellation)).isInstanceOf(BusinessException.class);

        sql("update approval_request set state = 'APPROVED' where id = " + REQUEST);

        assertThat(waiting(cancellation)).extracting(UnderWay::id).containsExactly(REQUEST);
        claim(PositionClosing.KEY, cancellation, waiting(cancellation));
    }

    @Test
    void whoIsToHoldAPositionKeepsNobodyFromClosingOrProlongingItOnceThatIsApproved() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));
        ChangeContent earlier = ChangeContent.of("MKT-SALE", LATER.plusDays(3), "A shorter sale", null);
        on(em -> {
            proposed(em, StaffAssignment.KEY, assign("MKT-SALE", 5L, "100", LATER.plusDays(3)), REQUEST);
            return null;
        });
        assertThat(waiting(earlier)).as("while it is undecided").isEmpty();

        sql("update approval_request set state = 'APPROVED' where id = " + REQUEST);

        claim(PositionClosing.KEY, earlier, waiting(earlier));
        assertThat(overtaken(earlier)).as("they hold it for a day").isEmpty();
        assertThat(overtaken(ChangeContent.of("MKT-SALE", LATER.plusDays(2), "Shorter still", null)))
                .extracting(UnderWay::id)
                .containsExactly(REQUEST);
        ChangeContent longer = ChangeContent.of("MKT-SALE", LATER.plusDays(60), "A longer sale", null);
        List<UnderWay> harmless =
                on(em -> kind(PositionProlongation.class, em, clock(TODAY)).harmless(longer, 0));
        claim(PositionProlongation.KEY, longer, harmless);
    }

    @Test
    void whoLeavesAPositionByAnApprovedTransferIsNotPassedOverByItsClosing() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));
        on(em -> {
            proposed(em, StaffTransfer.KEY, transfer(4, "MKT-SEO", "MKT-SALE", LATER), REQUEST);
            return null;
        });
        sql("update approval_request set state = 'APPROVED' where id = " + REQUEST);

        assertThat(waiting(ChangeContent.of("MKT-SEO", LATER, "Bought in", null)))
                .isEmpty();
        assertThat(waiting(ChangeContent.of("MKT-SALE", LATER, "Shorter", null)))
                .extracting(UnderWay::id)
                .containsExactly(REQUEST);
    }

    private List<UnderWay> overtaken(ChangeContent content) {
        return on(em -> ((PositionClosing) kind(PositionClosing.class, em, clock(TODAY))).overtaken(content, 0));
    }

    @Test
    void anApprovedChangeOfDutiesThatWaitsForItsDayDoesNotEither() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));
        ChangeContent cancellation = ChangeContent.of("MKT-SALE", LATER.minusDays(1), "Not needed", null);
        on(em -> {
            SmallCompany.request(em, REQUEST, "OPEN", 1);
            return null;
        });
        sql("update approval_request set kind = 'duty-change', subject = 'MKT-SALE' where id = " + REQUEST);
        sql("insert into organization_duty_proposal (id, version, request_id, content_version, content, saved_at)"
                + " values (98, 0, " + REQUEST + ", 1, '{}', current_timestamp)");
        assertThat(waiting(cancellation)).as("while it is undecided").isEmpty();
        assertThatThrownBy(() -> claim(PositionClosing.KEY, cancellation)).isInstanceOf(BusinessException.class);

        sql("update approval_request set state = 'APPROVED' where id = " + REQUEST);

        assertThat(waiting(cancellation)).extracting(UnderWay::id).containsExactly(REQUEST);
        assertThatThrownBy(() -> claim(PositionClosing.KEY, cancellation)).isInstanceOf(BusinessException.class);
        claim(PositionClosing.KEY, cancellation, waiting(cancellation));

        sql("update approval_request set state = 'LAPSED' where id = " + REQUEST);
        assertThat(waiting(cancellation)).as("once it is given up").isEmpty();
        claim(PositionClosing.KEY, cancellation);
    }

    private List<UnderWay> waiting(ChangeContent content) {
        return on(em -> kind(PositionClosing.class, em, clock(TODAY)).harmless(content, 0));
    }
}
