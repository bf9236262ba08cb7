package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.Layer;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.budget.ChangeReservations.Reserved;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** The rules of changes and what they do, against real tables with the small company in them. */
class ChangesTest {

    private static final LocalDate TODAY = Wiring.TODAY;
    private static final LocalDate LATER = TODAY.plusDays(10);
    private static final long REQUEST = 77;

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aChangeLeavesWhatWasBeforeInTheHistory() {
        decided(PositionChange.class, change("MKT-SEO", LATER, seo("Search lead", 3, "15000")), LATER);

        PositionState now = state("MKT-SEO");
        assertThat(now.content().title().en()).isEqualTo("Search lead");
        assertThat(now.content().headcount()).isEqualTo(3);
        assertThat(now.since()).isEqualTo(LATER);
        assertThat(rows("select valid_from, valid_to, headcount, title_en from organization_position_past"))
                .containsExactly(List.of("2026-01-01", LATER.minusDays(1).toString(), "2", "SEO 100% specialist"));
    }

    @Test
    void aSecondChangeOnTheSameDayLeavesNoHistoryOfLessThanADay() {
        decided(PositionChange.class, change("MKT-SEO", TODAY, seo("First", 3, "15000")), TODAY);
        decided(PositionChange.class, change("MKT-SEO", TODAY, seo("Second", 3, "15000")), TODAY, REQUEST + 1);

        assertThat(state("MKT-SEO").content().title().en()).isEqualTo("Second");
        assertThat(rows("select title_en from organization_position_past"))
                .containsExactly(List.of("SEO 100% specialist"));
    }

    @Test
    void aPositionKeepsAsManySeatsAsPeopleHoldIt() {
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "100", TODAY), TODAY);

        assertThat(wrong(PositionChange.class, change("MKT-SEO", LATER, seo("Search", 1, "15000"))))
                .containsExactly("headcount error.headcountBelowHolders");
    }

    @Test
    void everythingThatIsWrongWithAChangeIsToldByItsField() {
        PositionValues values = new PositionValues(
                null, "NONE", null, 0, new BigDecimal("-1"), "f".repeat(61), "g".repeat(21), null, null, false);

        assertThat(wrong(PositionChange.class, change("MKT-SEO", LATER, values)))
                .containsExactlyInAnyOrder(
                        "title error.required",
                        "unit error.unitUnknown",
                        "layer error.required",
                        "headcount error.headcountOutOfRange",
                        "monthlyCost error.required",
                        "fte error.fteOutOfRange",
                        "jobFamily error.tooLong",
                        "grade error.tooLong",
                        "reportsTo error.required");
    }

    @Test
    void aPositionDoesNotReportToOneBelowIt() {
        PositionValues below = new PositionValues(
                text("Head"), "OPS", Layer.EXECUTION, 1, null, null, null, new BigDecimal("42000"), "MKT-SEO", false);

        assertThat(wrong(PositionChange.class, change("OPS-HEAD", LATER, below)))
                .containsExactly("reportsTo error.reportsToItself");
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        PositionValues same = PositionValues.of(state("MKT-SEO"));

        assertThat(wrong(PositionChange.class, change("MKT-SEO", LATER, same)))
                .containsExactly("date error.nothingChanges");
    }

    @Test
    void aFrozenPositionKeepsItsPeopleAndGetsNobodyNew() {
        PositionValues seo = PositionValues.of(state("MKT-SEO"));
        PositionValues frozen = new PositionValues(
                seo.title(), seo.unit(), seo.layer(), 2, null, null, null, seo.monthlyCost(), seo.reportsTo(), true);
        decided(PositionChange.class, change("MKT-SEO", TODAY, frozen), TODAY);

        assertThat(state("MKT-SEO").status()).isEqualTo(PositionStatus.FROZEN);
        assertThat(state("MKT-SEO").holdings()).hasSize(1);
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 5L, "100", LATER)))
                .containsExactly("position error.positionFrozen");
    }

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
    void aClosingNeedsItsReason() {
        assertThat(wrong(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, " ", null)))
                .containsExactly("reason error.required");
    }

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
        return on(em -> proposals(em).ending(TODAY.plusDays(EndingService.DAYS_BEFORE)));
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

    @Test
    void nobodyHoldsMoreThanAllOfTheirWorkingTime() {
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "60", TODAY), TODAY);
        temporary("MKT-SALE", LATER.plusDays(20));

        assertThat(wrong(StaffAssignment.class, assign("MKT-SALE", 5L, "40.01", LATER)))
                .containsExactly("share error.shareOver");
        assertThat(wrong(StaffAssignment.class, assign("MKT-SALE", 5L, "40", LATER)))
                .isEmpty();
        assertThat(wrong(StaffAssignment.class, assign("MKT-SALE", 5L, "0", LATER)))
                .containsExactly("share error.shareOutOfRange");
    }

    @Test
    void aSeatThatIsAskedForIsNotVacant() {
        database.inTransaction(em -> {
            proposed(em, "assignment", assign("MKT-SEO", 5L, "100", LATER), REQUEST);
            return null;
        });

        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 6L, "100", LATER)))
                .containsExactly("position error.positionNotVacant");
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 999L, "100", LATER)))
                .containsExactly("person error.personUnknown");
    }

    @Test
    void aTransferEndsOneAssignmentTheDayBeforeTheOtherBegins() {
        temporary("MKT-SALE", LATER.plusDays(20));
        decided(StaffTransfer.class, transfer(4L, "MKT-SEO", "MKT-SALE", LATER), LATER);

        assertThat(rows("select p.code, a.valid_from, a.valid_to, a.share_percent from organization_assignment a"
                        + " join organization_position p on p.id = a.position_id where a.person_id = 4"
                        + " order by a.valid_from"))
                .containsExactly(
                        List.of("MKT-SEO", "2026-01-01", LATER.minusDays(1).toString(), "100.00"),
                        List.of("MKT-SALE", LATER.toString(), "null", "100.00"));
    }

    @Test
    void whatIsDecidedAfterItsDayIsInForceFromTodayAndLeavesThePastAsItWas() {
        LocalDate late = LATER.plusDays(3);
        decided(PositionChange.class, change("MKT-SEO", LATER, seo("Search lead", 3, "15000")), late);
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "60", LATER), late, REQUEST + 1);

        assertThat(state("MKT-SEO").since()).isEqualTo(late);
        assertThat(rows("select valid_to from organization_position_past"))
                .containsExactly(List.of(late.minusDays(1).toString()));
        assertThat(rows("select valid_from from organization_assignment where person_id = 5"))
                .containsExactly(List.of(late.toString()));
    }

    @Test
    void aPositionWhoseClosingIsDecidedAfterItsDayHadItsLastDayYesterday() {
        LocalDate late = LATER.plusDays(3);
        decided(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, "Bought in", null), late);

        assertThat(state("MKT-SEO").content().validTo()).isEqualTo(late.minusDays(1));
        assertThat(rows("select valid_to from organization_assignment where person_id = 4"))
                .containsExactly(List.of(late.minusDays(1).toString()));
    }

    @Test
    void aSummarySaysThatTheDayHasPassed() {
        assertThat(labels(LATER)).doesNotContain("summary.change.late");
        assertThat(labels(LATER.plusDays(1))).contains("summary.change.late");
    }

    private List<String> labels(LocalDate day) {
        return on(em -> {
            long request = REQUEST + day.getDayOfMonth();
            PositionClosing closing = (PositionClosing) kind(PositionClosing.class, em, clock(day));
            closing.people = new Wiring(em).people();
            proposed(em, closing.key(), ChangeContent.of("CO-GM", LATER.minusDays(1), "Bought in", null), request);
            return closing.summary(request).lines().stream()
                    .map(Summary.Line::label)
                    .toList();
        });
    }

    @Test
    void whoLeavesAPositionThatEndsAtTheSameMidnightGoesOver() {
        leavesWhatHasEnded(LATER);
    }

    @Test
    void whoLeavesAPositionThatEndedWhileItWasDecidedOnGoesOver() {
        leavesWhatHasEnded(LATER.plusDays(5));
    }

    private void leavesWhatHasEnded(LocalDate decided) {
        temporary("MKT-SALE", LATER.minusDays(1));
        decided(StaffAssignment.class, assign("MKT-SALE", 5L, "60", TODAY), TODAY);
        ChangeContent wish = on(em ->
                kind(StaffTransfer.class, em, clock(TODAY)).completed(transfer(5L, "MKT-SALE", "MKT-SEO", LATER)));
        on(em -> {
            new Wiring(em).changes(clock(decided)).closeEnded("MKT-SALE");
            return null;
        });

        decided(StaffTransfer.class, wish, decided, REQUEST + 1);

        assertThat(rows("select p.code, a.valid_from, a.valid_to from organization_assignment a"
                        + " join organization_position p on p.id = a.position_id where a.person_id = 5"
                        + " order by a.valid_from"))
                .containsExactly(
                        List.of("MKT-SALE", TODAY.toString(), LATER.minusDays(1).toString()),
                        List.of("MKT-SEO", decided.toString(), "null"));
    }

    @Test
    void whatDoesNotFitOnItsDayChangesNothingStaysUnderWayAndIsInForceWhenItFitsAgain() {
        on(em -> {
            proposed(em, "assignment", assign("MKT-SEO", 5L, "100", LATER), REQUEST);
            em.createNativeQuery("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'")
                    .executeUpdate();
            return null;
        });
        assertThat(unfit(LATER)).containsExactly("error.positionFrozen");
        assertThat(rows("select under_way from organization_change_proposal")).containsExactly(List.of("1"));
        assertThat(state("MKT-SEO").holdings()).hasSize(1);

        on(em -> em.createNativeQuery("update organization_position set status = 'OPEN' where code = 'MKT-SEO'")
                .executeUpdate());
        assertThat(unfit(LATER.plusDays(3))).isEmpty();

        assertThat(rows("select under_way from organization_change_proposal")).containsExactly(List.of("0"));
        assertThat(rows("select valid_from from organization_assignment where person_id = 5"))
                .containsExactly(List.of(LATER.plusDays(3).toString()));
    }

    private List<String> unfit(LocalDate day) {
        return on(em -> kind(StaffAssignment.class, em, clock(day)).meetDay(REQUEST).all().stream()
                .map(Violation::key)
                .toList());
    }

    @Test
    void aChangeReservesWhatItAddsUntilItIsInForce() {
        on(em -> {
            ChangeContent wish = change("MKT-SEO", LATER, seo("Search lead", 3, "15000"));
            proposed(
                    em,
                    PositionChange.KEY,
                    kind(PositionChange.class, em, clock(TODAY)).completed(wish),
                    REQUEST);
            return null;
        });

        assertThat(reserved("MKT", null)).singleElement().satisfies(reserved -> {
            assertThat(reserved.cost(2027, BigDecimal.ZERO)).isEqualByComparingTo("204000");
            assertThat(reserved.seats(2027)).isEqualTo(1);
        });
        assertThat(reserved("OPS", null)).isEmpty();
        assertThat(reserved("MKT", REQUEST)).isEmpty();
        on(em -> {
            proposals(em).finish(REQUEST);
            return null;
        });
        assertThat(reserved("MKT", null)).isEmpty();
    }

    private List<Reserved> reserved(String unit, Long exceptRequest) {
        return on(em -> proposals(em).of(List.of(unit), exceptRequest));
    }

    @Test
    void nobodyCanBeAskedToGoFromAPositionThatHasEnded() {
        temporary("MKT-SALE", TODAY);
        decided(StaffAssignment.class, assign("MKT-SALE", 5L, "60", TODAY), TODAY);

        assertThatThrownBy(() -> on(em -> {
                    new Wiring(em).changes(clock(LATER)).closeEnded("MKT-SALE");
                    proposed(em, "transfer", transfer(5L, "MKT-SALE", "MKT-SEO", LATER), REQUEST + 1);
                    kind(StaffTransfer.class, em, clock(LATER)).submitting(REQUEST + 1);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(Violation.of("position", "error.positionUnknown", "MKT-SALE")));
    }

    @Test
    void aPlannedPositionIsFrozenFromItsFirstDayOnAndNotBefore() {
        LocalDate first = LATER;
        planned("MKT-SALE", first);
        PositionValues frozen = freeze("MKT-SALE");

        assertThat(wrong(PositionChange.class, change("MKT-SALE", first.minusDays(1), frozen)))
                .containsExactly("date error.changedSince");
        decided(PositionChange.class, change("MKT-SALE", first, frozen), first);
        on(em -> {
            new Wiring(em).book(clock(first)).open(REQUEST + 9);
            return null;
        });
        assertThat(state("MKT-SALE").status()).isEqualTo(PositionStatus.FROZEN);
    }

    private void planned(String code, LocalDate first) {
        temporary(code, first, first.plusDays(30));
    }

    private PositionValues freeze(String code) {
        PositionValues was = PositionValues.of(state(code));
        return new PositionValues(
                was.title(),
                was.unit(),
                was.layer(),
                was.headcount(),
                was.fte(),
                was.jobFamily(),
                was.grade(),
                was.monthlyCost(),
                was.reportsTo(),
                true);
    }

    @Test
    void onlyWhoHoldsAPositionIsTransferredFromIt() {
        temporary("MKT-SALE", LATER.plusDays(20));

        assertThat(wrong(StaffTransfer.class, transfer(5L, "MKT-SEO", "MKT-SALE", LATER)))
                .containsExactly("person error.holdsNot");
        assertThat(wrong(StaffTransfer.class, transfer(4L, "MKT-SEO", "MKT-SEO", LATER)))
                .contains("toPosition error.samePosition");
        assertThat(wrong(StaffTransfer.class, transfer(4L, "MKT-SEO", null, LATER)))
                .containsExactly("toPosition error.required");
    }

    @Test
    void aSecondChangeOfTheSameIsRefusedWithTheNumberOfTheFirst() {
        database.inTransaction(em -> {
            proposed(em, "position-closing", ChangeContent.of("MKT-SEO", LATER, "Bought in", null), REQUEST);
            return null;
        });

        assertThatThrownBy(() -> claim("position-change", ChangeContent.of("MKT-SEO", LATER, null, null)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(Violation.of(null, "error.changeUnderWay", "R2026-" + REQUEST)));
        assertThatThrownBy(() -> claim("assignment", assign("MKT-SEO", 5L, "100", LATER)))
                .isInstanceOf(BusinessException.class);
        claim("position-change", ChangeContent.of("MKT-MANAGER", LATER, null, null));
    }

    @Test
    void twoPeopleMayGoToOnePositionButOnePersonNotToTwo() {
        database.inTransaction(em -> {
            proposed(em, "assignment", assign("MKT-SEO", 5L, "100", LATER), REQUEST);
            return null;
        });

        claim("assignment", assign("MKT-SEO", 6L, "100", LATER));
        assertThatThrownBy(() -> claim("assignment", assign("CO-GM", 5L, "100", LATER)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        ChangeContent content =
                change("MKT-SEO", LATER, seo("Lead", 3, "15000.5")).before(PositionValues.of(state("MKT-SEO")));
        ChangeContent moved = transfer(4L, "MKT-SEO", "MKT-SALE", LATER);

        assertThat(ChangeJson.read(ChangeJson.write(content))).isEqualTo(content);
        assertThat(ChangeJson.read(ChangeJson.write(moved))).isEqualTo(moved);
    }

    @Test
    void whatWasTypedIsKeptUntilItIsSentAndKeepsNobodyElseOut() {
        ChangeContent first = ChangeContent.of("MKT-SEO", null, "Because🎬", null);
        ChangeContent second = ChangeContent.of("MKT-SEO", LATER, null, null);
        on(em -> {
            SmallCompany.request(em, REQUEST, "DRAFT", 1);
            return null;
        });

        for (ChangeContent typed : List.of(first, second)) {
            on(em -> {
                proposals(em).keep(REQUEST, typed, Wiring.CLOCK.instant());
                return null;
            });
            assertThat(this.<ChangeContent>on(em -> proposals(em).latest(REQUEST)))
                    .isEqualTo(typed);
        }
        assertThat(this.<List<UnderWay>>on(em -> proposals(em).ofPositions(List.of("MKT-SEO"), 0)))
                .isEmpty();

        on(em -> {
            proposals(em).forget(REQUEST);
            proposals(em).add(REQUEST, "position-closing", second.before(null), Wiring.CLOCK.instant());
            return null;
        });
        assertThat(this.<ChangeContent>on(em -> proposals(em).latest(REQUEST))).isEqualTo(second);
        on(em -> {
            proposals(em).keep(REQUEST, first, Wiring.CLOCK.instant());
            proposals(em).remove(REQUEST);
            return null;
        });
        assertThatThrownBy(() -> on(em -> proposals(em).latest(REQUEST))).isInstanceOf(BusinessException.class);
    }

    private void claim(String kind, ChangeContent content) {
        on(em -> {
            ground(em, clock(TODAY)).claim(kind, content, 0);
            return null;
        });
    }

    private List<String> wrong(Class<? extends ChangeKind> type, ChangeContent content) {
        return on(em -> {
            try {
                kind(type, em, clock(TODAY)).findings(content, 0).throwInvalid();
                return List.<String>of();
            } catch (BusinessException e) {
                return e.violations().stream()
                        .map(violation -> violation.field() + " " + violation.key())
                        .toList();
            }
        });
    }

    private void decided(Class<? extends ChangeKind> type, ChangeContent content, LocalDate day) {
        decided(type, content, day, REQUEST);
    }

    /** Asked for, approved, and its day has come. */
    private void decided(Class<? extends ChangeKind> type, ChangeContent content, LocalDate day, long request) {
        on(em -> {
            ChangeKind kind = kind(type, em, clock(day));
            proposed(em, kind.key(), kind.completed(content), request);
            kind.apply(request);
            return null;
        });
        assertThat(rows("select under_way from organization_change_proposal where request_id = " + request))
                .containsExactly(List.of("0"));
    }

    private void proposed(EntityManager em, String kind, ChangeContent content, long request) {
        SmallCompany.request(em, request, "OPEN", 1);
        em.createNativeQuery("update approval_request set kind = ? where id = ?")
                .setParameter(1, kind)
                .setParameter(2, request)
                .executeUpdate();
        proposals(em).add(request, kind, content, Wiring.CLOCK.instant());
    }

    private void temporary(String code, LocalDate lastDay) {
        temporary(code, TODAY, lastDay);
    }

    private void temporary(String code, LocalDate first, LocalDate lastDay) {
        database.inTransaction(em -> {
            SmallCompany.request(em, REQUEST + 9, "APPROVED", 1);
            new Wiring(em)
                    .book()
                    .enter(
                            code,
                            SmallCompany.temporary(
                                    SmallCompany.content("MKT", "Sale", 1, "9000", "MKT-MANAGER"), first, lastDay),
                            REQUEST + 9);
            return null;
        });
    }

    private PositionState state(String code) {
        return database.inTransaction(
                em -> new Wiring(em).changes(clock(TODAY)).state(code).orElseThrow());
    }

    private static ChangeKind kind(Class<? extends ChangeKind> type, EntityManager em, Clock clock) {
        ChangeGround ground = ground(em, clock);
        SeatRules rules = new SeatRules();
        rules.ground = ground;
        rules.staff = ground.staff;
        ChangeKind kind;
        if (type == PositionChange.class) {
            PositionChange change = new PositionChange();
            change.book = new Wiring(em).book(clock);
            kind = change;
        } else if (type == StaffAssignment.class) {
            StaffAssignment assignment = new StaffAssignment();
            assignment.rules = rules;
            assignment.staff = ground.staff;
            kind = assignment;
        } else if (type == StaffTransfer.class) {
            StaffTransfer transfer = new StaffTransfer();
            transfer.rules = rules;
            transfer.staff = ground.staff;
            kind = transfer;
        } else {
            kind = type == PositionClosing.class ? new PositionClosing() : new PositionProlongation();
        }
        kind.proposals = ground.proposals;
        kind.ground = ground;
        kind.positions = ground.positions;
        return kind;
    }

    private static ChangeGround ground(EntityManager em, Clock clock) {
        Wiring wiring = new Wiring(em);
        ChangeGround ground = new ChangeGround();
        ground.positions = wiring.changes(clock);
        ground.staff = wiring.staff(clock);
        ground.proposals = proposals(em);
        ground.clock = clock;
        return ground;
    }

    private static ChangeProposals proposals(EntityManager em) {
        ChangeProposals proposals = new ChangeProposals();
        proposals.em = em;
        return proposals;
    }

    private <T> T on(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static ChangeContent change(String code, LocalDate day, PositionValues values) {
        return ChangeContent.of(code, day, null, values);
    }

    private static PositionValues seo(String title, int headcount, String cost) {
        return new PositionValues(
                text(title),
                "MKT",
                Layer.EXECUTION,
                headcount,
                new BigDecimal("1.5"),
                "Growth",
                "P5",
                new BigDecimal(cost),
                "MKT-MANAGER",
                false);
    }

    private static ChangeContent assign(String position, long person, String share, LocalDate from) {
        return new ChangeContent(position, from, null, null, null, person, null, new BigDecimal(share), false, null);
    }

    private static ChangeContent transfer(long person, String from, String to, LocalDate day) {
        return new ChangeContent(from, day, null, null, null, person, to, null, null, null);
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(null, english);
    }

    private List<List<String>> rows(String query) {
        return database.inTransaction((EntityManager em) -> ((List<?>)
                        em.createNativeQuery(query).getResultList())
                .stream()
                        .map(row -> row instanceof Object[] columns
                                ? Arrays.stream(columns).map(ChangesTest::text).toList()
                                : List.of(text(row)))
                        .toList());
    }

    /** A day is a point in time where Oracle is spoken. */
    private static String text(Object value) {
        return String.valueOf(value).replace(" 00:00:00.0", "");
    }
}
