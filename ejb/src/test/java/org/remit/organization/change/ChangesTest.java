package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.Layer;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.budget.ChangeReservations.Reserved;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/** The rules of changes and what they do, against real tables with the small company in them. */
class ChangesTest extends ChangeHouse {

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
                        "title error.oneLanguage",
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
    void ofAPositionAtTheTopNoSuperiorIsLookedFor() {
        PositionValues top = PositionValues.of(state("CO-GM"));
        PositionValues renamed = new PositionValues(
                text("Managing director"),
                top.unit(),
                top.layer(),
                top.headcount(),
                null,
                null,
                null,
                top.monthlyCost(),
                null,
                false);
        ChangeContent wish =
                on(em -> kind(PositionChange.class, em, clock(TODAY)).completed(change("CO-GM", LATER, renamed)));
        on(em -> {
            proposed(em, PositionChange.KEY, wish, REQUEST);
            return null;
        });

        assertThat(this.<List<Difference>>on(
                        em -> kind(PositionChange.class, em, clock(TODAY)).differences(wish)))
                .extracting(Difference::field)
                .containsExactly("title");
        assertThat(lines(PositionChange.class, 1))
                .filteredOn(line -> line.label().equals("summary.change.reportsTo"))
                .extracting(line -> line.value().zh())
                .containsExactly("无");
        assertThat(statements(em -> new Wiring(em).book().title(null))).isZero();
    }

    @Test
    void aTitleThatIsOnlyTranslatedIsNotReplaced() {
        PositionValues before = seo("Lead", 1, "15000");
        PositionValues translated = new PositionValues(
                new LocalizedText("组长", "Lead"),
                before.unit(),
                before.layer(),
                before.headcount(),
                before.fte(),
                before.jobFamily(),
                before.grade(),
                before.monthlyCost(),
                before.reportsTo(),
                before.frozen());
        ChangeContent wish = change("MKT-SEO", LATER, translated).before(before);

        List<Difference> differences =
                on(em -> kind(PositionChange.class, em, clock(TODAY)).differences(wish));

        assertThat(differences)
                .singleElement()
                .satisfies(difference -> assertThat(difference.texts(Locale.SIMPLIFIED_CHINESE))
                        .containsExactly(new TextChange("zh", null, "组长"), new TextChange("en", "Lead", "Lead")))
                .satisfies(difference -> assertThat(ChangeWords.both(words -> words.change(difference)))
                        .isEqualTo(new LocalizedText("无 → 组长", "none → 组长")));
    }

    @Test
    void aUnitThatTheTransactionHasMetIsNotAskedForAgain() {
        assertThat(statements(em -> {
                    PositionBook book = new Wiring(em).book();
                    book.lockUnit("MKT");
                    return book.unitPeriod("MKT");
                }))
                .as("the unit, and the two above it")
                .isEqualTo(3);
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
    void somebodyIsAssignedToAPlannedPositionFromItsFirstDayOn() {
        temporary("MKT-SALE", LATER, LATER.plusDays(30));

        assertThat(wrong(StaffAssignment.class, assign("MKT-SALE", 5L, "100", LATER.minusDays(1))))
                .containsExactly("date error.beforeFirstDay");
        decided(StaffAssignment.class, assign("MKT-SALE", 5L, "100", LATER), LATER);

        assertThat(rows("select valid_from from organization_assignment where person_id = 5"))
                .containsExactly(List.of(LATER.toString()));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", null, "100", null)))
                .containsExactly("date error.required", "person error.required");
        assertThat(wrong(StaffTransfer.class, ChangeContent.of("MKT-SEO", null, null, null)))
                .containsExactly("date error.required", "toPosition error.required", "person error.required");
        assertThat(wrong(PositionClosing.class, ChangeContent.of("MKT-SEO", null, null, null)))
                .containsExactly("date error.required", "reason error.required");
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

    @Test
    void aProlongationReservesTheLongerTimeUntilItIsInForce() {
        LocalDate end = LocalDate.parse("2027-06-30");
        temporary("MKT-SALE", end);
        ChangeContent longer = ChangeContent.of("MKT-SALE", end.plusYears(1), null, null);
        on(em -> {
            proposed(em, PositionProlongation.KEY, longer, REQUEST);
            return null;
        });

        assertThat(reserved("MKT", null)).singleElement().satisfies(reserved -> {
            assertThat(reserved.cost(2026, BigDecimal.ZERO)).isZero();
            assertThat(reserved.cost(2027, BigDecimal.ZERO)).isEqualByComparingTo("54000");
            assertThat(reserved.cost(2028, BigDecimal.ZERO)).isEqualByComparingTo("54000");
            assertThat(reserved.cost(2029, BigDecimal.ZERO)).isZero();
            assertThat(reserved.seats(2027)).as("it has its seat in that year").isZero();
            assertThat(reserved.seats(2028)).isEqualTo(1);
            assertThat(reserved.seats(2029)).isZero();
        });
        assertThat(reserved("OPS", null)).isEmpty();
        assertThat(reserved("MKT", REQUEST)).isEmpty();
        on(em -> {
            kind(PositionProlongation.class, em, clock(TODAY)).apply(REQUEST);
            return null;
        });
        assertThat(reserved("MKT", null)).isEmpty();
    }

    private List<Reserved> reserved(String unit, Long exceptRequest) {
        return on(em -> proposals(em).of(List.of(unit), exceptRequest));
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
    void eachVersionIsToldLineByLine() {
        ChangeContent first =
                change("MKT-SEO", LATER, seo("Lead", 3, "15000")).before(PositionValues.of(state("MKT-SEO")));
        ChangeContent second = change("MKT-SEO", LATER, seo("Lead", 4, "16000")).before(first.before());
        on(em -> {
            proposed(em, PositionChange.KEY, first, REQUEST);
            proposals(em).addMended(REQUEST, PositionChange.KEY, second, Wiring.CLOCK.instant());
            return null;
        });

        List<Summary.Line> differing = new ArrayList<>(lines(PositionChange.class, 2));
        differing.removeAll(lines(PositionChange.class, 1));
        assertThat(differing)
                .extracting(Summary.Line::label, Summary.Line::confidential)
                .containsExactly(tuple("summary.change.headcount", false), tuple("summary.change.monthlyCost", true));
    }

    private List<Summary.Line> lines(Class<? extends ChangeKind> type, int version) {
        return on(em -> kind(type, em, clock(TODAY)).content(REQUEST, version));
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
            proposals(em).add(REQUEST, "position-closing", second.before(null), second, Wiring.CLOCK.instant());
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
}
