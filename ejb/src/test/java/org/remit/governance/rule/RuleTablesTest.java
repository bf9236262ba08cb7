package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.ContentChange;
import org.remit.approval.RequestsErased;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleContents;
import org.remit.governance.rule.content.RuleKind;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;
import org.remit.workflow.camunda.FlowWalk;

/** What rules ask their tables, against real ones. */
class RuleTablesTest {

    private static final LocalDate TODAY = Wiring.TODAY;
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);
    private static final RuleReader HR = new RuleReader(5, true, true, Set.of());
    private static final RuleReader MARKETING = new RuleReader(4, false, false, Set.of("MKT", "OPS", "CO"));
    private static final RuleReader PRODUCT = new RuleReader(9, false, false, Set.of("PRD", "CO"));
    private static final RuleReader APPLICANT = new RuleReader(5, false, false, Set.of());

    private static FlowWalk engine;

    TestDatabase database;
    private long requests = 900;

    @BeforeAll
    static void startEngine() {
        engine = new FlowWalk(Map.of(), "flow/governance/rule-decision.dmn");
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

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
    void aVersionIsReadAsItWasWritten() {
        RuleContent content = content("A-1", RuleKind.STAFF_RULES, TODAY, "MKT");
        long request = propose(content);

        assertThat(this.<RuleContent>ask(em -> versions(em).inForce(request).content()))
                .isEqualTo(content);
        assertThat(this.<RuleContent>ask(em -> versions(em).latest(request).content()))
                .isEqualTo(content);
    }

    @Test
    void withoutACarriedVoteNobodyPublishesAStaffRule() {
        long request = propose(content("A-2", RuleKind.STAFF_RULES, TODAY, null));
        assertThatThrownBy(() -> publish(request)).hasMessageContaining("error.ruleWithoutResolution");

        round(request, 1, "userTask_decideByOperations", "APPROVED", 1);
        assertThatThrownBy(() -> publish(request)).hasMessageContaining("error.ruleWithoutResolution");

        round(request, 2, "userTask_voteByBoard", "REJECTED", 1);
        assertThatThrownBy(() -> publish(request)).hasMessageContaining("error.ruleWithoutResolution");
        assertThat(codes(RuleFilter.NONE, MARKETING)).isEmpty();
    }

    @Test
    void aVoteOnAnEarlierTextIsNone() {
        long request = propose(content("A-3", RuleKind.STAFF_RULES, TODAY, null));
        round(request, 1, "userTask_voteByBoard", "APPROVED", 1);
        mend(request, content("A-3", RuleKind.STAFF_RULES, TODAY.plusDays(1), null));

        assertThatThrownBy(() -> publish(request)).hasMessageContaining("error.ruleWithoutResolution");
    }

    @Test
    void whatTheBoardHasCarriedIsInForceWithItsVote() {
        long request = propose(content("A-4", RuleKind.STAFF_RULES, TODAY, null));
        round(request, 1, "userTask_voteByBoard", "APPROVED", 1);
        publish(request);

        assertThat(this.<RuleStanding>ask(
                        em -> versions(em).last("A-4").orElseThrow().standing(TODAY)))
                .isEqualTo(RuleStanding.IN_FORCE);
        assertThat(codes(RuleFilter.NONE, PRODUCT)).containsExactly("A-4");
    }

    @Test
    void theBoardReadsWhichArticlesAmendmentsWouldChangeAndManyTakeNoMoreQueriesThanOne() {
        adopted("D-1", TODAY, null);
        adopted("D-2", TODAY, null);
        adopted("D-3", TODAY, null);
        long first = propose(content("D-0", RuleKind.PROCESS, TODAY, null));
        Set<Long> amendments = Stream.of("D-1", "D-2", "D-3")
                .map(code -> propose(reworded(content(code, RuleKind.PROCESS, TODAY.plusDays(1), null))))
                .collect(Collectors.toSet());
        Map<Long, List<ContentChange>> changes = ask(em -> cases(em).differences(amendments));

        assertThat(changes.keySet()).isEqualTo(amendments);
        assertThat(changes.values())
                .allSatisfy(found -> assertThat(found).singleElement().satisfies(change -> {
                    assertThat(change.before().zh()).isEqualTo("2\n正文");
                    assertThat(change.after().zh()).isEqualTo("2\n新正文");
                }));
        assertThat(this.<Map<Long, List<ContentChange>>>ask(em -> cases(em).differences(Set.of(first))))
                .as("the first version amends nothing")
                .isEmpty();
        assertThat(statements(amendments)).isEqualTo(statements(Set.of(Collections.min(amendments))));
    }

    private long statements(Set<Long> requestIds) {
        Statistics statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        this.<Object>ask(em -> cases(em).differences(requestIds));
        return statistics.getPrepareStatementCount();
    }

    private static RuleCases cases(EntityManager em) {
        RuleCases cases = new RuleCases();
        cases.versions = versions(em);
        return cases;
    }

    private static RuleContent reworded(RuleContent rule) {
        return new RuleContent(
                rule.code(),
                rule.kind(),
                rule.title(),
                rule.prevailing(),
                rule.owner(),
                rule.audience(),
                rule.consulted(),
                rule.interests(),
                rule.from(),
                rule.note(),
                rule.repeal(),
                rule.editorial(),
                List.of(rule.articles().get(0), new Article(null, new LocalizedText("新正文", "Text"))));
    }

    @Test
    void aChangedTextIsNoticed() {
        long request = propose(content("A-5", RuleKind.PROCESS, TODAY, null));
        round(request, 1, "userTask_decideByOperations", "APPROVED", 1);
        sql("update governance_rule_article set heading_zh = 'x'");

        assertThatThrownBy(() -> publish(request)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theListIsOfThoseWhomARuleIsForAndShowsWhatIsUnderWayToThoseWhoTakePart() {
        adopted("B-1", TODAY, null);
        adopted("B-2", TODAY.plusDays(9), "MKT");
        propose(content("B-3", RuleKind.PROCESS, TODAY, null));

        assertThat(codes(RuleFilter.NONE, HR)).containsExactly("B-1", "B-2", "B-3");
        assertThat(codes(RuleFilter.NONE, MARKETING)).containsExactly("B-1", "B-2");
        assertThat(codes(RuleFilter.NONE, PRODUCT)).containsExactly("B-1");
        assertThat(codes(RuleFilter.NONE, APPLICANT)).containsExactly("B-1", "B-3");
        assertThat(codes(new RuleFilter(null, null, RuleStanding.COMING), HR)).containsExactly("B-2");
        assertThat(codes(new RuleFilter(null, null, RuleStanding.UNDER_WAY), MARKETING))
                .isEmpty();
        assertThat(codes(new RuleFilter(null, null, RuleStanding.IN_FORCE), HR)).containsExactly("B-1");
        assertThat(codes(new RuleFilter("b-2", null, null), HR)).containsExactly("B-2");
        assertThat(codes(new RuleFilter("%", null, null), HR)).isEmpty();
        assertThat(codes(new RuleFilter("考勤", RuleKind.PROCESS, null), HR)).hasSize(3);
        assertThat(codes(new RuleFilter(null, RuleKind.STAFF_RULES, null), HR)).isEmpty();
    }

    @Test
    void theRepealThatEndsAVersionIsFound() {
        adopted("B-9", TODAY, null);
        long request = propose(new RuleContent(
                "B-9",
                RuleKind.PROCESS,
                null,
                null,
                "OPS",
                null,
                null,
                false,
                TODAY.plusDays(5),
                "已取代",
                true,
                false,
                null));
        round(request, 1, "userTask_decideByOperations", "APPROVED", 1);
        assertThat(repealOf("B-9")).isNull();

        publish(request);

        assertThat(repealOf("B-9")).isEqualTo(request);
    }

    private Long repealOf(String code) {
        return ask(em -> versions(em)
                .repeal(versions(em).last(code).orElseThrow())
                .map(RuleVersion::requestId)
                .orElse(null));
    }

    @Test
    void theListIsSortedByWhatItSaysItCanBe() {
        adopted("C-1", TODAY.plusDays(2), null);
        adopted("C-2", TODAY.plusDays(1), null);

        for (String sort : List.of("code", "kind", "titleZh", "title")) {
            assertThat(sorted(sort)).as(sort).hasSize(2);
        }
        assertThat(sorted("from")).containsExactly("C-2", "C-1");
        assertThat(sorted("-code")).containsExactly("C-2", "C-1");
    }

    @Test
    void theNextVersionEndsTheOneBeforeAndThatIsPast() {
        adopted("D-1", TODAY, null);
        adopted("D-1", TODAY.plusDays(5), null);

        assertThat(this.<List<Integer>>ask(em -> versions(em).adopted("D-1").stream()
                        .map(RuleVersion::number)
                        .toList()))
                .containsExactly(2, 1);
        assertThat(this.<List<Integer>>ask(em -> versions(em).adopted("d-1").stream()
                        .map(RuleVersion::base)
                        .toList()))
                .as("under the same code in small letters")
                .containsExactly(1, null);
        assertThat(this.<List<RuleRow>>ask(em -> versions(em)
                        .page(new RuleFilter(null, null, RuleStanding.PAST), HR, TODAY.plusDays(6), FIRST_PAGE)
                        .items()))
                .extracting(RuleRow::number)
                .containsExactly(1);
    }

    @Test
    void aSecondRequestForTheSameRuleIsFound() {
        long first = propose(content("E-1", RuleKind.PROCESS, TODAY, null));

        assertThat(this.<Boolean>ask(em -> versions(em).underWay("E-1", first).isPresent()))
                .isFalse();
        assertThat(this.<String>ask(em -> versions(em).underWay("E-1", 0).orElseThrow()))
                .isEqualTo("R2026-" + first);
    }

    @Test
    void whatIsSavedOfAReturnedRequestIsAnotherRowUntilItIsSentOrDiscarded() {
        long request = propose(content("F-1", RuleKind.PROCESS, TODAY, null));
        sql("update approval_request set state = 'RETURNED' where id = " + request);
        database.inTransaction(em -> {
            assertThat(versions(em).versionToWrite(request)).isEqualTo(2);
            assertThat(versions(em).toWrite(request)).isEmpty();
            versions(em)
                    .add(new RuleVersion(request, 2, content("F-1", RuleKind.PROCESS, TODAY.plusDays(3), null), null));
            return null;
        });

        database.inTransaction(em -> {
            versions(em).discardUnsent(request);
            return null;
        });
        assertThat(this.<Integer>ask(em -> versions(em).latest(request).contentVersion()))
                .isEqualTo(1);

        database.inTransaction(em -> {
            versions(em).remove(request);
            return null;
        });
        assertThatThrownBy(() -> ask(em -> versions(em).latest(request))).hasMessageContaining("error.requestUnknown");
    }

    @Test
    void theCommentsOfTheHeadsAndWhatTheyWereAnsweredAreKept() {
        long request = propose(content("G-1", RuleKind.PROCESS, TODAY, null));
        long round = round(request, 1, "userTask_commentByUnits", "COMMENTED", 1);
        assertThat(this.<Boolean>ask(em -> hearings(em).anyComment(request))).isFalse();
        sql("insert into approval_decision (id, request_id, place, round_id, action, actor_id, remark, content_version,"
                + " decided_at, hash) values (77, " + request + ", 1, " + round + ", 'COMMENTED', 3, '太早', 1,"
                + " TIMESTAMP '2026-11-22 10:00:00', 'x')");

        assertThat(this.<Boolean>ask(em -> hearings(em).anyComment(request))).isTrue();
        List<HearingContent.Comment> comments = ask(em -> hearings(em).comments(request));
        assertThat(comments).containsExactly(new HearingContent.Comment(77, 3, "太早"));

        HearingContent answered =
                new HearingContent(null, null, null, List.of(new Point(77L, "MKT", "太早", "已推迟", true)));
        database.inTransaction(em -> {
            Hearing hearing = new Hearing(request, 1, 1, HearingStage.UNITS);
            hearing.record(answered, 5, Wiring.CLOCK.instant());
            hearings(em).add(hearing);
            return null;
        });
        HearingContent read = ask(em ->
                hearings(em).present(request, HearingStage.UNITS).orElseThrow().content());
        assertThat(read).isEqualTo(answered);
        assertThat(read.answers(comments)).isTrue();

        database.inTransaction(em -> {
            HearingBook book = new HearingBook();
            book.hearings = hearings(em);
            book.erased(new RequestsErased(List.of("R2026-" + request)));
            return null;
        });
        assertThat(this.<List<Point>>ask(
                        em -> hearings(em).of(request).get(0).content().points()))
                .containsExactly(new Point(77L, null, null, null, true));
    }

    @Test
    void everybodyOfTheAudienceIsAskedAndWhoHasNotConfirmedIsKnown() {
        assertThat(this.<List<Long>>ask(em -> readings(em).staff(Set.of("MKT"), TODAY)))
                .containsExactlyInAnyOrder(3L, 4L);
        assertThat(this.<List<Long>>ask(em -> readings(em).staff(null, TODAY))).hasSize(4);
        assertThat(this.<Boolean>ask(em -> readings(em).anybody(Set.of("NONE"), TODAY)))
                .isFalse();
        long request = propose(content("H-1", RuleKind.PROCESS, TODAY, "MKT"));
        long round = round(request, 1, "userTask_confirmRule", "ACKNOWLEDGED", 1);
        asked(round, 3, "null");
        asked(round, 4, "'ACKNOWLEDGED'");

        assertThat(this.<ReadingCount>ask(em -> readings(em).count(request))).isEqualTo(new ReadingCount(2, 1));
        asked(round, 9, "null");
        sql(
                "update approval_work_item set state = 'CANCELLED', lapsed_at = TIMESTAMP '2026-11-22 11:00:00' where person_id = 9");
        assertThat(this.<Long>ask(em ->
                        readings(em).unread(request, null, TODAY, FIRST_PAGE).total()))
                .as("whose item has lapsed is asked no more")
                .isEqualTo(1);
        assertThat(this.<ReadingCount>ask(em -> readings(em).count(request))).isEqualTo(new ReadingCount(2, 1));
        for (String sort : List.of("since", "-unit")) {
            Page<RuleUnread> unread =
                    ask(em -> readings(em).unread(request, Set.of("MKT"), TODAY, new PageRequest(0, 20, sort)));
            assertThat(unread.items())
                    .extracting(row -> row.person().id(), RuleUnread::unit)
                    .containsExactly(tuple(3L, "MKT"));
        }
        assertThat(this.<Long>ask(em -> readings(em)
                        .unread(request, Set.of("CO"), TODAY, FIRST_PAGE)
                        .total()))
                .isZero();
        assertThat(this.<Boolean>ask(em -> readings(em).decides(request, 3))).isFalse();
        assertThat(this.<Boolean>ask(em -> readings(em).decides(request, 5)))
                .as("the applicant")
                .isTrue();
        asked(round(request, 2, "userTask_checkByHrManager", "APPROVED", 1), 3, "'APPROVED'");
        assertThat(this.<Boolean>ask(em -> readings(em).decides(request, 3))).isTrue();
    }

    private void asked(long round, long person, String outcome) {
        sql(
                "insert into approval_work_item (id, version, round_id, person_id, asked_because, place, state, outcome, opened_at)"
                        + " values (" + (round * 10 + person) + ", 0, " + round + ", " + person + ", 'PARTICIPANT', "
                        + person
                        + ", '" + (outcome.equals("null") ? "OPEN" : "ANSWERED") + "', " + outcome
                        + ", TIMESTAMP '2026-11-22 10:00:00')");
    }

    private static RuleReadings readings(EntityManager em) {
        RuleReadings readings = new RuleReadings();
        readings.em = em;
        return readings;
    }

    private List<String> codes(RuleFilter filter, RuleReader reader) {
        return ask(em -> versions(em).page(filter, reader, TODAY, FIRST_PAGE).items().stream()
                .map(RuleRow::code)
                .toList());
    }

    private List<String> sorted(String sort) {
        return ask(em -> versions(em).page(RuleFilter.NONE, HR, TODAY, new PageRequest(0, 20, sort)).items().stream()
                .map(RuleRow::code)
                .toList());
    }

    private static RuleContent content(String code, RuleKind kind, LocalDate from, String audience) {
        RuleContent rule = RuleContents.of(code, kind, from, false, "总则", "考勤");
        return new RuleContent(
                code,
                kind,
                new LocalizedText("考勤制度", "Attendance"),
                Prevailing.ZH,
                "OPS",
                audience == null ? List.of() : List.of(audience),
                List.of("MKT", "OPS"),
                true,
                from,
                null,
                false,
                false,
                List.of(rule.articles().get(0), new Article(null, new LocalizedText("正文", "Text"))));
    }

    private void adopted(String code, LocalDate from, String audience) {
        long request = propose(content(code, RuleKind.PROCESS, from, audience));
        round(request, 1, "userTask_decideByOperations", "APPROVED", 1);
        publish(request);
        sql("update approval_request set state = 'APPROVED' where id = " + request);
    }

    private long propose(RuleContent content) {
        long request = ++requests;
        database.inTransaction(em -> {
            SmallCompany.request(em, request, "OPEN", 1);
            em.createNativeQuery("update approval_request set kind = 'rule-adoption', run_no = 1 where id = " + request)
                    .executeUpdate();
            Integer base =
                    versions(em).last(content.code()).map(RuleVersion::number).orElse(null);
            versions(em).add(new RuleVersion(request, 1, content, base));
            return null;
        });
        return request;
    }

    private void mend(long request, RuleContent content) {
        database.inTransaction(em -> {
            em.createNativeQuery("update approval_request set content_version = 2, run_no = 2 where id = " + request)
                    .executeUpdate();
            versions(em).add(new RuleVersion(request, 2, content, null));
            return null;
        });
    }

    private long round(long request, int number, String step, String outcome, int contentVersion) {
        long id = request * 10 + number;
        sql("insert into approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                + " content_version, state, outcome, opened_at, due_at) values (" + id + ", 0, " + request + ", "
                + number
                + ", 1, '" + step + "', 'v', 'any', 'REMIND', " + contentVersion + ", 'SETTLED', '" + outcome
                + "', TIMESTAMP '2026-11-22 10:00:00', TIMESTAMP '2026-12-06 10:00:00')");
        return id;
    }

    /** As the flow does at its end. */
    private void publish(long request) {
        database.inTransaction(em -> {
            RulePublication publication = new RulePublication();
            publication.versions = versions(em);
            publication.hearings = hearings(em);
            publication.workflow = engine.port();
            publication.clock = Wiring.CLOCK;
            RuleCases cases = new RuleCases();
            cases.versions = publication.versions;
            cases.hearings = publication.hearings;
            publication.publish(cases.of(request));
            return null;
        });
    }

    private <T> T ask(Function<EntityManager, T> question) {
        return database.inTransaction(question);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private static RuleVersions versions(EntityManager em) {
        RuleVersions versions = new RuleVersions();
        versions.em = em;
        return versions;
    }

    private static Hearings hearings(EntityManager em) {
        Hearings hearings = new Hearings();
        hearings.em = em;
        return hearings;
    }
}
