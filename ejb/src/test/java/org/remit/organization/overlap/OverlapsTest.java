package org.remit.organization.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.SmallCompany;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Pairs in real tables. The four duties of the small company read the same; here two of them read otherwise. */
class OverlapsTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
        text("CO-GM", "核定年度预算");
        compare();
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void dutiesOfDifferentPositionsThatReadAlikeArePairs() {
        Page<OverlapPair> page = page(null);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items())
                .extracting(
                        pair -> pair.first().position() + " " + pair.second().position())
                .containsExactlyInAnyOrder("MKT-MANAGER MKT-SEO", "MKT-MANAGER OPS-HEAD", "MKT-SEO OPS-HEAD");
        assertThat(page.items()).allMatch(OverlapPair::sameFunction);
    }

    @Test
    void aHeadSeesOnlyPairsThatTouchTheirUnits() {
        text("MKT-SEO", "核定年度预算");
        compare();

        assertThat(page(List.of("OPS")).items())
                .extracting(
                        pair -> pair.first().position() + " " + pair.second().position())
                .containsExactly("MKT-MANAGER OPS-HEAD");
        assertThat(page(List.of("MKT")).total()).isEqualTo(2);
    }

    @Test
    void theUndecidedComeFirstAndADecisionOutlivesTheNextComparison() {
        OverlapPair decided = page(null).items().get(0);
        decide(decided.id(), Verdict.ACCEPT, "两个渠道 two channels");
        compare();

        List<OverlapPair> pairs = page(null).items();
        assertThat(pairs).extracting(OverlapPair::verdict).containsExactly(null, null, Verdict.ACCEPT);
        assertThat(pairs.get(2).reason()).isEqualTo("两个渠道 two channels");
        assertThat(pairs.get(2).decidedBy()).isEqualTo(5);
        Set<String> open = ask(
                em -> OverlapWiring.open(em).undecided(List.of(decided.first().code())));
        assertThat(open)
                .hasSizeLessThan(3)
                .doesNotContain(OpenOverlaps.key(
                        decided.first().code(), decided.second().code()));
    }

    @Test
    void whatWasLeftAsItIsStandsInAListOfItsOwn() {
        OverlapPair accepted = page(null).items().get(0);
        decide(accepted.id(), Verdict.ACCEPT, "x");
        decide(page(null).items().get(0).id(), Verdict.MERGE, null);

        assertThat(ask(em -> OverlapWiring.overlaps(em).page(null, true, FIRST, TODAY))
                        .items())
                .extracting(OverlapPair::id)
                .containsExactly(accepted.id());
        assertThat(ask(em -> OverlapWiring.overlaps(em).page(null, false, FIRST, TODAY))
                        .items())
                .extracting(OverlapPair::verdict)
                .containsExactly(null, Verdict.MERGE);
    }

    @Test
    void aDecisionIsReplacedByTheNextOne() {
        long pair = page(null).items().get(0).id();
        decide(pair, Verdict.ACCEPT, "x");
        decide(pair, Verdict.MERGE, null);

        assertThat(page(null).items()).extracting(OverlapPair::verdict).containsExactly(null, null, Verdict.MERGE);
    }

    @Test
    void aDecisionCountsUntilOneOfTheTextsChanges() {
        OverlapPair decided = page(null).items().get(0);
        decide(decided.id(), Verdict.MERGE, null);
        sql(
                "insert into organization_duty (id, version, position_id, place, code, version_no, text_zh, text_en, function_id,"
                        + " part, valid_from) select 900, 0, position_id, place, code, 2, text_zh, text_en, function_id, part,"
                        + " DATE '2026-11-20' from organization_duty where code = '%s'"
                                .formatted(decided.first().code()));
        sql("update organization_duty set valid_to = DATE '2026-11-19' where version_no = 1 and code = '%s'"
                .formatted(decided.first().code()));

        assertThat(page(null).items())
                .as("until the next comparison nothing is known of the new version")
                .noneMatch(pair -> pair.first().code().equals(decided.first().code()));
        compare();
        assertThat(page(null).items()).hasSize(3).allMatch(pair -> pair.verdict() == null);
    }

    @Test
    void theComparisonSaysWhenItWasAndHowMuchItFound() {
        Comparison last = ask(em -> OverlapWiring.overlaps(em).lastRun());

        assertThat(last.comparedAt()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(last.duties()).isEqualTo(4);
        assertThat(last.pairs()).isEqualTo(3);
    }

    @Test
    void aProposedDutyFindsThoseOfOtherPositionsThatReadAlikeAndWhatWasDecidedOnThem() {
        OverlapPair decided = page(null).items().get(0);
        decide(decided.id(), Verdict.ACCEPT, "x");
        OverlapSide own = decided.first();
        DutyContent same =
                new DutyContent(own.code(), own.text(), own.function(), DutyPart.OWNER, List.of(), null, List.of());
        DutyContent other = new DutyContent(new LocalizedText("清点仓库货架", null), own.function(), List.of());

        List<ProposedOverlap> found = ask(em -> OverlapWiring.proposed(em).of(own.position(), List.of(other, same)));

        assertThat(found)
                .hasSize(2)
                .allMatch(overlap -> overlap.duty() == 1 && overlap.score().doubleValue() > 0.9);
        assertThat(found).noneMatch(overlap -> overlap.with().position().equals(own.position()));
        assertThat(found)
                .filteredOn(overlap -> overlap.decision() != null)
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.with().code()).isEqualTo(decided.second().code());
                    assertThat(overlap.decision().verdict()).isEqualTo(Verdict.ACCEPT);
                });
    }

    @Test
    void theIndexIsAnotherAsSoonAsADutyIs() {
        ask(em -> {
            IndexInForce inForce = OverlapWiring.proposed(em).inForce;
            DutyIndex before = inForce.index();
            assertThat(inForce.index()).isSameAs(before);
            em.createNativeQuery("update organization_duty set valid_to = DATE '2026-11-01' where id ="
                            + " (select min(id) from organization_duty)")
                    .executeUpdate();
            assertThat(inForce.index()).isNotSameAs(before);
            return null;
        });
    }

    @Test
    void forANewPositionTheIndexMayBeAMinuteOld() {
        ask(em -> {
            IndexInForce inForce = OverlapWiring.proposed(em).inForce;
            DutyIndex before = inForce.recent();
            em.createNativeQuery("update organization_duty set valid_to = DATE '2026-11-01' where id ="
                            + " (select min(id) from organization_duty)")
                    .executeUpdate();
            assertThat(inForce.recent()).isSameAs(before);
            inForce.clock = Clock.offset(inForce.clock, Duration.ofMinutes(1).plusMillis(1));
            assertThat(inForce.recent()).isNotSameAs(before);
            return null;
        });
    }

    @Test
    void aNewPositionsDutiesFindThoseOfAllPositions() {
        DutyContent same = new DutyContent(page(null).items().get(0).first().text(), "SEO", List.of());

        List<ProposedOverlap> found = ask(em -> OverlapWiring.proposed(em).ofNew(List.of(same)));
        assertThat(found)
                .extracting(overlap -> overlap.with().position())
                .containsExactlyInAnyOrder("OPS-HEAD", "MKT-MANAGER", "MKT-SEO");
    }

    private void decide(long id, Verdict verdict, String reason) {
        ask(em -> {
            Overlaps overlaps = OverlapWiring.overlaps(em);
            OverlapDecision decision =
                    overlaps.decision(overlaps.find(id, TODAY).orElseThrow());
            decision.decide(new OverlapWish(id, verdict, reason), 5, Instant.parse("2026-11-22T10:00:00Z"));
            overlaps.save(decision);
            return null;
        });
    }

    private Page<OverlapPair> page(List<String> units) {
        return ask(em -> OverlapWiring.overlaps(em).page(units, null, FIRST, TODAY));
    }

    private void compare() {
        ask(OverlapWiring::compare);
    }

    private void text(String position, String zh) {
        sql("update organization_duty set text_zh = '%s', text_en = null where position_id = (select id from"
                        .formatted(zh)
                + " organization_position where code = '%s')".formatted(position));
    }

    private <T> T ask(Function<EntityManager, T> question) {
        return database.inTransaction(question);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
