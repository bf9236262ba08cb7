package org.remit.organization.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.organization.SmallCompany.NEW_YEAR;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.handbook.Reader.Post;
import org.remit.organization.handbook.content.Chapter;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookJson;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.organization.handbook.content.HandbookWriter;
import org.remit.organization.handbook.content.Sheet;
import org.remit.organization.handbook.content.Writers;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** What handbooks ask their tables, against real ones. */
class HandbookTablesTest {

    private static final LocalDate DAY = Wiring.TODAY;
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);
    private static final HandbookOrder MARKETING =
            new HandbookOrder(HandbookScope.UNIT, "MKT", DAY, new LocalizedText("手册🎬𠮷", null), "新", false);

    TestDatabase database;
    private long requests = 900;

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
    void theCompanysHandbookTellsEveryUnitAndPosition() {
        Handbook handbook = write(HandbookScope.COMPANY, null, DAY);

        assertThat(handbook.chapters()).extracting(Chapter::code).containsExactly("CO", "OPS", "MKT");
        assertThat(handbook.chapters()).extracting(Chapter::depth).containsExactly(0, 1, 2);
        Sheet seo = handbook.chapters().get(2).sheets().get(1);
        assertThat(seo.code()).isEqualTo("MKT-SEO");
        assertThat(seo.reportsTo()).isEqualTo("MKT-MANAGER");
        assertThat(seo.duties()).hasSize(1);
        assertThat(seo.duties().get(0).text().en()).isEqualTo("Improve\nranking");
        assertThat(seo.duties().get(0).function().en()).isEqualTo("Search");
        assertThat(seo.duties().get(0).kpis().get(0).name().zh()).isEqualTo("排名🎬𠮷");
    }

    @Test
    void aUnitsTellsThoseBelowAndAPositionsOnlyItself() {
        assertThat(write(HandbookScope.UNIT, "OPS", DAY).chapters())
                .extracting(Chapter::code)
                .containsExactly("OPS", "MKT");
        assertThat(write(HandbookScope.POSITION, "MKT-SEO", DAY).sheets())
                .extracting(Sheet::code)
                .containsExactly("MKT-SEO");
        assertThat(write(HandbookScope.UNIT, "NOPE", DAY).chapters()).isEmpty();
    }

    @Test
    void aDayBeforeAnythingWasValidTellsNothing() {
        assertThat(write(HandbookScope.COMPANY, null, NEW_YEAR.minusDays(1)).sheets())
                .isEmpty();
    }

    @Test
    void whatHasEndedIsToldOnItsLastDayAndNotLater() {
        sql("update organization_duty set valid_to = DATE '2026-11-22' where code = 'MKT-SEO-D1'");

        assertThat(seo(DAY).duties()).hasSize(1);
        assertThat(seo(DAY.plusDays(1)).duties()).isEmpty();
    }

    @Test
    void whatAPositionWasBeforeAChangeIsToldOnADayBefore() {
        sql("insert into organization_position_past (id, version, position_id, valid_from, valid_to, unit_id, title_en,"
                + " layer, headcount, monthly_cost, reports_to) select 4711, 0, p.id, DATE '2026-01-01',"
                + " DATE '2026-06-30', o.id, 'Search helper', 'EXECUTION', 1, 0, null from organization_position p,"
                + " organization_unit o where p.code = 'MKT-SEO' and o.code = 'OPS'");

        Handbook before = write(HandbookScope.UNIT, "OPS", LocalDate.parse("2026-06-30"));

        assertThat(before.chapters().get(0).sheets())
                .extracting(sheet -> sheet.title().en())
                .contains("Search helper");
        assertThat(seo(DAY).title().en()).isEqualTo("SEO 100% specialist");
    }

    @Test
    void partnersAreNamed() {
        sql("insert into organization_duty_partner (duty_id, kind, code)"
                + " select id, 'UNIT', 'OPS' from organization_duty where code = 'MKT-SEO-D1'");
        sql("insert into organization_duty_partner (duty_id, kind, code)"
                + " select id, 'POSITION', 'CO-GM' from organization_duty where code = 'MKT-SEO-D1'");

        assertThat(seo(DAY).duties().get(0).partners())
                .extracting(partner -> partner.name().en())
                .containsExactlyInAnyOrder("OPS", "General manager");
    }

    @Test
    void editionsAreNumberedAndNeverChange() {
        publish(71, MARKETING);
        publish(72, MARKETING);
        publish(73, editorial());

        List<EditionRow> rows =
                ask(em -> editions(em).page(null, null, FIRST_PAGE)).items();
        assertThat(rows).extracting(EditionRow::number).containsExactly("2.1", "2.0", "1.0");
        Optional<Edition> last = ask(em -> editions(em).last(HandbookScope.UNIT, "MKT"));
        assertThat(last).map(Edition::number).contains("2.1");
        assertThat(ask(em -> editions(em).page(HandbookScope.COMPANY, null, FIRST_PAGE))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> publishAgain(71))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.handbookPublished");
    }

    @Test
    void aContentThatWasChangedInTheDatabaseIsNotShown() {
        publish(71, MARKETING);
        sql("update organization_handbook_edition set content = '{\"chapters\":[]}'");

        assertThatThrownBy(() -> ask(em -> editions(em).latest(71).handbook()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReturnedRequestKeepsWhatWasDecidedOn() {
        propose(71, 1, MARKETING);
        sql("update approval_request set state = 'RETURNED' where id = 71");

        int next = ask(em -> editions(em).versionToWrite(71));
        Optional<Edition> toWrite = ask(em -> editions(em).toWrite(71));
        Optional<String> underWay = ask(em -> editions(em).underWay(HandbookScope.UNIT, "MKT", 72));
        assertThat(next).isEqualTo(2);
        assertThat(toWrite).isEmpty();
        assertThat(underWay).contains("R2026-71");
    }

    @Test
    void incumbentsWhoConfirmedTheSameAreNotAskedAgain() {
        publish(71, MARKETING);
        confirmRound(71, 500);
        assertThat(people(MARKETING)).containsExactly(3L, 4L);

        answer(71, 4L);
        assertThat(people(MARKETING)).containsExactly(3L);

        sql(
                "update organization_kpi set target = 40 where duty_id = (select id from organization_duty where code = 'MKT-SEO-D1')");
        assertThat(people(MARKETING)).containsExactly(3L, 4L);
        assertThat(people(editorial())).isEmpty();
    }

    @Test
    void whoHasNotConfirmedIsListedWithTheirUnitAndTheLastReminder() {
        publish(71, MARKETING);
        confirmRound(71, 500);
        answer(71, 4L);
        List<Long> asked = ask(
                em -> cases(em).of(71).posts().stream().map(Reader.Post::person).toList());
        assertThat(asked).containsExactly(3L, 4L);
        long edition = ask(em -> editions(em).latest(71).id());

        Page<UnreadRow> all = ask(em -> readers(em).unread(edition, null, FIRST_PAGE));

        assertThat(all.total()).isOne();
        assertThat(all.items().get(0).person().name().en()).isEqualTo("Person 3");
        assertThat(all.items().get(0).unit()).isEqualTo("MKT");
        assertThat(all.items().get(0).position()).isEqualTo("MKT-MANAGER");
        assertThat(all.items().get(0).remindedAt()).isNull();
        assertThat(ask(em -> readers(em).unread(edition, List.of("OPS"), FIRST_PAGE))
                        .items())
                .isEmpty();
        Page<ReaderRow> everybody = ask(em -> readers(em).all(edition, null, FIRST_PAGE));
        assertThat(everybody.total()).isEqualTo(2);
        assertThat(everybody.items())
                .extracting(reader -> reader.person().id(), reader -> reader.confirmedAt() != null)
                .containsExactly(tuple(3L, false), tuple(4L, true));
        assertThat(ask(em -> readers(em).all(edition, List.of("OPS"), FIRST_PAGE))
                        .items())
                .isEmpty();
        List<String> headed = ask(em -> readers(em).headedBy(3, DAY));
        assertThat(headed).containsExactly("MKT");
        EditionRow row =
                ask(em -> editions(em).page(null, null, FIRST_PAGE)).items().get(0);
        assertThat(row.asked()).isEqualTo(2);
        assertThat(row.confirmed()).isOne();
    }

    @Test
    void whoBeginsLaterIsFoundAndConfirmsForThemselves() {
        publish(71, MARKETING);
        confirmRound(71, 500);
        answer(71, 4L);
        long edition = ask(em -> editions(em).latest(71).id());
        assertThat(newcomers()).as("they were there").isEmpty();

        sql("insert into organization_assignment (id, version, person_id, position_id, valid_from, share_percent, main)"
                + " select 4711, 0, 5, id, DATE '2026-11-22', 10, 0 from organization_position where code = 'MKT-SEO'");
        sql("update organization_assignment set valid_from = DATE '2026-11-22' where person_id = 3");
        List<Post> found = newcomers();
        assertThat(found)
                .extracting(Post::person, Post::position)
                .containsExactly(tuple(3L, "MKT-MANAGER"), tuple(5L, "MKT-SEO"));
        List<Long> due = ask(em -> editions(em).lastIfBegun(DAY.minusDays(60), DAY));
        List<Long> tomorrow = ask(em -> editions(em).lastIfBegun(DAY.plusDays(1), DAY.plusDays(1)));
        assertThat(due).containsExactly(edition);
        assertThat(tomorrow).isEmpty();

        sql("insert into approval_work_item (id, version, round_id, person_id, asked_because, place, state, opened_at)"
                + " values (900, 0, 500, 5, 'PARTICIPANT', 9, 'OPEN', TIMESTAMP '2026-11-22 10:00:00')");
        database.inTransaction(em -> {
            readers(em).add(new Reader(edition, found.get(1), 900L));
            return null;
        });
        boolean late = ask(em -> readers(em).isLate(900));
        boolean first = ask(em -> readers(em).isLate(503));
        assertThat(late).isTrue();
        assertThat(first).isFalse();
        assertThat(ask(em -> readers(em).all(edition, null, FIRST_PAGE)).items())
                .extracting(reader -> reader.person().id(), reader -> reader.confirmedAt() != null)
                .containsExactlyInAnyOrder(tuple(3L, false), tuple(4L, true), tuple(5L, false));
        answer(71, 5L);
        assertThat(ask(em -> readers(em).confirmed(List.of("MKT-SEO"))).keySet())
                .containsExactlyInAnyOrder(List.of(4L, "MKT-SEO"), List.of(5L, "MKT-SEO"));
    }

    private List<Post> newcomers() {
        Map<String, String> hashes = ask(em ->
                        editions(em).latest(71).handbook().sheets())
                .collect(Collectors.toMap(Sheet::code, HandbookJson::hash));
        return ask(em -> readers(em).newcomers(hashes, DAY, DAY));
    }

    private static HandbookOrder editorial() {
        return new HandbookOrder(HandbookScope.UNIT, "MKT", DAY, MARKETING.title(), null, true);
    }

    private Sheet seo(LocalDate day) {
        return write(HandbookScope.POSITION, "MKT-SEO", day)
                .sheets()
                .findFirst()
                .orElseThrow();
    }

    private Handbook write(HandbookScope scope, String code, LocalDate day) {
        return ask(em -> Writers.writer(em).write(scope, code, day));
    }

    /** A request for an edition that is being decided on. */
    private void propose(long request, int version, HandbookOrder order) {
        database.inTransaction(em -> {
            SmallCompany.request(em, request, "OPEN", version);
            em.createNativeQuery("update approval_request set kind = 'handbook-edition' where id = " + request)
                    .executeUpdate();
            HandbookWriter writer = Writers.writer(em);
            editions(em)
                    .add(new Edition(
                            request,
                            version,
                            order,
                            writer.subject(order.scope(), order.code(), order.day())
                                    .orElseThrow(),
                            writer.write(order.scope(), order.code(), order.day())));
            return null;
        });
    }

    private void publish(long request, HandbookOrder order) {
        propose(request, 1, order);
        publishAgain(request);
    }

    private void publishAgain(long request) {
        database.inTransaction(em -> {
            HandbookPublication publication = new HandbookPublication();
            publication.editions = editions(em);
            publication.readers = readers(em);
            publication.clock =
                    Clock.fixed(Instant.parse("2026-11-22T10:00:00Z").plusSeconds(request), ZoneOffset.UTC);
            publication.publish(cases(em).of(request));
            return null;
        });
    }

    /** Whom an edition would ask now. */
    private List<Long> people(HandbookOrder order) {
        long request = ++requests;
        propose(request, 1, order);
        return ask(em -> cases(em).of(request).posts().stream()
                .map(Reader.Post::person)
                .distinct()
                .toList());
    }

    private void confirmRound(long request, long round) {
        sql("insert into approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                + " content_version, state, opened_at, due_at) values (" + round + ", 0, " + request
                + ", 1, 1, 'userTask_confirmEdition', 'v', 'acknowledge', 'REMIND', 1, 'OPEN',"
                + " TIMESTAMP '2026-11-22 10:00:00', TIMESTAMP '2026-12-06 10:00:00')");
        for (long person : List.of(3L, 4L)) {
            sql(
                    "insert into approval_work_item (id, version, round_id, person_id, asked_because, place, state, opened_at)"
                            + " values (" + (round + person) + ", 0, " + round + ", " + person + ", 'PARTICIPANT', "
                            + person
                            + ", 'OPEN', TIMESTAMP '2026-11-22 10:00:00')");
        }
    }

    private void answer(long request, long person) {
        sql("update approval_work_item set state = 'ANSWERED', outcome = 'ACKNOWLEDGED',"
                + " answered_at = TIMESTAMP '2026-11-23 10:00:00' where person_id = " + person
                + " and round_id = (select id from approval_round where request_id = " + request + ")");
    }

    private static HandbookCases cases(EntityManager em) {
        HandbookCases cases = new HandbookCases();
        cases.editions = editions(em);
        cases.readers = readers(em);
        cases.clock = Wiring.CLOCK;
        return cases;
    }

    private static Editions editions(EntityManager em) {
        Editions editions = new Editions();
        editions.em = em;
        return editions;
    }

    private static Readers readers(EntityManager em) {
        Readers readers = new Readers();
        readers.em = em;
        return readers;
    }

    private <T> T ask(Function<EntityManager, T> question) {
        return database.inTransaction(question);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
