package org.remit.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.organization.Wiring.CLOCK;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.PositionDuties;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.opening.OpeningWiring;
import org.remit.organization.overlap.OverlapWiring;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.organization.overlap.Verdict;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** A change of the duties of MKT-SEO from its check to its effect, in real tables. */
class DutyChangeTest {

    private static final String SEO = "MKT-SEO";
    private static final long REQUEST = 80;
    private static final DutyPartner OPS = new DutyPartner(DutyPartner.Kind.UNIT, "OPS");

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
        request(REQUEST, "OPEN");
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsCompleteMayBeAskedFor() {
        check(REQUEST, proposal("Raise the ranking", TODAY));
    }

    @Test
    void everythingThatIsWrongIsToldByItsField() {
        assertThat(refusal(proposal(null, TODAY.minusDays(1)))).containsExactly("duties[0].text", "effectiveFrom");
        assertThat(refusal(proposal("Raise it", TODAY.plusYears(1).plusDays(1))))
                .containsExactly("effectiveFrom");
        assertThat(refusal(start())).containsExactly("duties");
        assertThat(refusal(with(start(), List.of()))).containsExactly("duties");
        DutyContent self = duty("Raise it", List.of(new DutyPartner(DutyPartner.Kind.POSITION, SEO)));
        assertThat(refusal(with(start(), List.of(self)))).containsExactly("duties[0].partners");
        DutyContent first = start().duties().get(0);
        assertThat(refusal(with(start(), List.of(first, first)))).contains("duties[1].code");
    }

    @Test
    void aSecondChangeOfThePositionIsRefusedWithTheNumberOfTheFirst() {
        DutyChangeContent change = proposal("Raise the ranking", TODAY);
        save(REQUEST, change);
        request(81, "DRAFT");

        assertThatThrownBy(() -> check(81, change)).satisfies(refused -> {
            BusinessException refusal = (BusinessException) refused;
            assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
            assertThat(refusal.violations().get(0).args()).containsExactly("R2026-80");
        });
        check(REQUEST, change);
        sql("update approval_request set state = 'WITHDRAWN' where id = 80");
        check(81, change);
    }

    @Test
    void aChangeOfThePositionItselfKeepsItsDutiesAsTheyAre() {
        sql("update approval_request set kind = 'position-closing' where id = 80");
        request(81, "DRAFT");

        assertThatThrownBy(() -> check(81, proposal("Raise it", TODAY))).isInstanceOf(BusinessException.class);
    }

    @Test
    void anApprovedChangeIsUnderWayUntilItIsInForce() {
        save(REQUEST, proposal("Raise the ranking", TODAY));
        sql("update approval_request set state = 'APPROVED' where id = 80");
        assertThat(underWay()).containsExactly("R2026-80");

        enforce();

        assertThat(underWay()).isEmpty();
        assertThat(inForce().contents().get(0).text().en()).isEqualTo("Raise the ranking");
    }

    @Test
    void aJobThatIsTriedAgainPutsNothingInForceTwice() {
        save(REQUEST, proposal("Raise the ranking", TODAY));
        enforce();
        enforce();

        assertThat(inForce().versions()).containsEntry("MKT-SEO-D1", 2);
    }

    @Test
    void whatWasApprovedAfterItsDayIsInForceFromTheDayOfTheApproval() {
        save(REQUEST, proposal("Raise the ranking", TODAY.minusDays(10)));
        enforce();

        assertThat(this.<Object>run(em -> em.createQuery(
                                "select d.validFrom from Duty d where d.position.code = 'MKT-SEO' and d.versionNo = 2")
                        .getSingleResult()))
                .isEqualTo(TODAY);
    }

    @Test
    void whatWasMadeFromAnotherVersionIsAConflict() {
        DutyChangeContent change = proposal("Raise the ranking", TODAY);
        save(REQUEST, change);
        run(em -> {
            new Wiring(em).duties().change(SEO, List.of(duty("Write texts", List.of())), TODAY, REQUEST);
            return null;
        });

        assertThat(outdated()).containsExactly("error.dutiesChangedMeanwhile");
        assertThatThrownBy(() -> check(REQUEST, change))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations().get(0).key())
                                .isEqualTo("error.dutiesChangedMeanwhile"));
    }

    @Test
    void theHeadsOfThoseItIsAndWasDoneWithAreAskedAndWhoHoldsIt() {
        DutyChangeContent change = with(start(), List.of(duty("Raise it", List.of(OPS))));

        assertThat(this.<Object>run(em -> cases(em).facts(change)))
                .isEqualTo(java.util.Map.of(
                        "unit",
                        "MKT",
                        "partners",
                        "OPS",
                        "incumbents",
                        "4",
                        "future",
                        false,
                        "inForceAt",
                        "2026-11-22T00:00:00Z"));
        assertThat(this.<Object>run(em -> cases(em).facts(start()).get("partners")))
                .isEqualTo("");
    }

    @Test
    void theDecidersReadInTheSummaryWhichDutiesElsewhereSayTheSame() {
        assertThat(overlapsInSummary("Improve the ranking")).contains("Improve\nranking", "100% alike");
        assertThat(overlapsInSummary("Count the shelves")).isNull();
    }

    @Test
    void whoIsToHelpIsProposedAsHelperOfTheOther() {
        long decision = decide(Verdict.OWNER_HELPER);

        DutyChangeContent begun = begin(decision, false);

        assertThat(begun.carriesOut()).isEqualTo(decision);
        assertThat(begun.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.part()).isEqualTo(DutyPart.HELPER);
            assertThat(duty.partners()).contains(new DutyPartner(DutyPartner.Kind.POSITION, "MKT-MANAGER"));
        });
    }

    @Test
    void ofTwoThatAreMergedOneEndsAndTheOtherSaysWhatBothSay() {
        sql("update organization_duty set text_en = 'Improve ranking of shops' where code = 'MKT-MANAGER-D1'");
        long decision = decide(Verdict.MERGE);

        assertThat(begin(decision, true).duties()).isEmpty();
        assertThat(begin(decision, false).duties())
                .extracting(duty -> duty.text().en())
                .containsExactly("Improve\nranking Improve ranking of shops");
    }

    @Test
    void onlyADecisionOnADutyOfThePositionCanBeCarriedOut() {
        long decision = decide(Verdict.MERGE);
        DutyChangeContent elsewhere = run(em ->
                DutyChangeContent.of(new Wiring(em).duties().of("OPS-HEAD").orElseThrow(), TODAY));

        assertThatThrownBy(() -> run(em -> carryOut(em).begin(elsewhere, decision, false)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> begin(99, false)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> begin(decide(Verdict.ACCEPT), false)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aDecisionThatWasCarriedOutIsNotAskedForAgain() {
        long decision = decide(Verdict.OWNER_HELPER);
        save(REQUEST, begin(decision, false));
        assertThat(this.<List<String>>run(em -> OverlapWiring.carryingOut(em, decision)))
                .containsExactly("R2026-80 false");

        enforce();
        run(OverlapWiring::compare);

        assertThat(this.<List<String>>run(em -> OverlapWiring.carryingOut(em, decision)))
                .containsExactly("R2026-80 true");
        assertThat(this.<List<Verdict>>run(em -> OverlapWiring.verdicts(em, "MKT-SEO-D1")))
                .containsExactly(Verdict.OWNER_HELPER);
    }

    private long decide(Verdict verdict) {
        return run(em -> OverlapWiring.decide(em, "MKT-SEO-D1", "MKT-MANAGER-D1", verdict));
    }

    private DutyChangeContent begin(long decision, boolean ends) {
        DutyChangeContent start = start();
        return run(em -> carryOut(em).begin(start, decision, ends));
    }

    private static CarryOut carryOut(EntityManager em) {
        CarryOut carryOut = new CarryOut();
        carryOut.decisions = OverlapWiring.decided(em);
        return carryOut;
    }

    private String overlapsInSummary(String text) {
        DutyChangeContent change = proposal(text, TODAY);
        List<ProposedOverlap> overlaps = run(em -> OverlapWiring.proposed(em).of(SEO, change.duties()));
        return new DutyChangeSummary(new DutyChangeView(change, List.of(), Map.of(), Map.of()), inForce())
                .summary(List.of(), 1, 0, overlaps, List.of()).lines().stream()
                        .filter(line -> line.label().equals("summary.overlaps"))
                        .map(line -> line.value().en())
                        .findFirst()
                        .orElse(null);
    }

    @Test
    void aProposalComesBackAsItWasSaved() {
        DutyChangeContent change =
                with(proposal("Raise the ranking🎬", TODAY), List.of(duty("Raise it", List.of(OPS))));
        save(REQUEST, change);

        assertThat(this.<Object>run(em -> proposals(em).latest(REQUEST).content()))
                .isEqualTo(change);
    }

    @Test
    void eachVersionIsToldLineByLine() {
        save(REQUEST, with(proposal("Raise the ranking", TODAY), List.of(duty("Raise it", List.of(OPS)))));

        assertThat(this.<List<Summary.Line>>run(em ->
                        cases(em).content(proposals(em).version(REQUEST, 1).content())))
                .satisfiesExactly(
                        day -> assertThat(day.value().en()).isEqualTo("22 November 2026"),
                        duty -> assertThat(duty.value().en())
                                .startsWith("Raise it\nAnswers for\n")
                                .contains("Together with: "));
        assertThatThrownBy(() -> run(em -> proposals(em).version(REQUEST, 2))).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatWasClosedOrChangedMeanwhileIsFoundAndNotThrown() {
        save(REQUEST, proposal("Raise the ranking", TODAY));
        assertThat(outdated()).isEmpty();
        sql("update organization_position set status = 'CLOSED' where code = 'MKT-SEO'");

        assertThat(outdated()).containsExactly("error.positionClosed");
    }

    private List<String> outdated() {
        return run(em -> review(em).outdated(proposals(em).inForce(REQUEST)).stream()
                .map(BusinessException.Violation::key)
                .toList());
    }

    private void enforce() {
        run(em -> {
            DutyFlow flow = new DutyFlow();
            flow.proposals = proposals(em);
            flow.review = review(em);
            flow.book = new Wiring(em).duties();
            assertThat(flow.enforce(REQUEST)).isTrue();
            return null;
        });
    }

    private void check(long request, DutyChangeContent content) {
        run(em -> {
            review(em).check(request, content);
            return null;
        });
    }

    private List<String> refusal(DutyChangeContent content) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(() -> check(REQUEST, content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> refusal.violations().forEach(violation -> fields.add(violation.field())));
        return fields;
    }

    private void save(long request, DutyChangeContent content) {
        run(em -> {
            proposals(em).save(request, content, CLOCK.instant());
            return null;
        });
    }

    private List<String> underWay() {
        return run(em ->
                proposals(em).underWay(SEO, 0).map(UnderWay::number).stream().toList());
    }

    private PositionDuties inForce() {
        return run(em -> new Wiring(em).duties().of(SEO).orElseThrow());
    }

    private DutyChangeContent start() {
        return DutyChangeContent.of(inForce(), TODAY);
    }

    private DutyChangeContent proposal(String text, LocalDate from) {
        DutyChangeContent start = start();
        return new DutyChangeContent(SEO, from, List.of(duty(text, List.of())), null, start.basedOn(), null);
    }

    private static DutyChangeContent with(DutyChangeContent content, List<DutyContent> duties) {
        return new DutyChangeContent(
                content.position(), content.effectiveFrom(), duties, content.reason(), content.basedOn(), null);
    }

    private DutyContent duty(String text, List<DutyPartner> partners) {
        DutyContent first = inForce().contents().get(0);
        return new DutyContent(
                first.code(),
                new LocalizedText(null, text),
                first.function(),
                first.part(),
                partners,
                null,
                first.kpis());
    }

    private static DutyProposals proposals(EntityManager em) {
        DutyProposals proposals = new DutyProposals();
        proposals.em = em;
        return proposals;
    }

    private static DutyChangeReview review(EntityManager em) {
        DutyChangeReview review = new DutyChangeReview();
        review.duties = new Wiring(em).duties();
        review.positions = new Wiring(em).book();
        review.proposals = proposals(em);
        review.clock = CLOCK;
        return review;
    }

    private static DutyChangeCase cases(EntityManager em) {
        DutyChangeCase cases = new DutyChangeCase();
        cases.book = new Wiring(em).duties();
        cases.lines = OpeningWiring.lines(cases.book);
        cases.clock = CLOCK;
        return cases;
    }

    private void request(long id, String state) {
        run(em -> {
            SmallCompany.request(em, id, state, 1);
            return em.createNativeQuery("update approval_request set kind = 'duty-change', subject = ? where id = ?")
                    .setParameter(1, SEO)
                    .setParameter(2, id)
                    .executeUpdate();
        });
    }

    private void sql(String statement) {
        run(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private <T> T run(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }
}
