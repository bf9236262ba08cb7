package org.remit.organization.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestNumber;
import org.remit.approval.RequestNumbers;
import org.remit.organization.DutyPart;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.TestDatabase;

/** What pages of people and duties ask their tables. Person 3 heads marketing and holds half a seat for search beside that. */
class ProfileTablesTest {

    TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                + " select 90, 0, 3, id, 20, DATE '2026-03-01', 0 from organization_position where code = 'MKT-SEO'");
        sql("insert into organization_duty_partner (duty_id, kind, code)"
                + " select id, 'POSITION', 'CO-GM' from organization_duty where code = 'MKT-MANAGER-D1'");
        sql("insert into organization_duty_partner (duty_id, kind, code)"
                + " select id, 'UNIT', 'MKT' from organization_duty where code = 'OPS-HEAD-D1'");
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonHoldsTheMainPostFirst() {
        assertThat(person(3).holds())
                .extracting(HeldPost::position, HeldPost::main)
                .containsExactly(tuple("MKT-MANAGER", true), tuple("MKT-SEO", false));
    }

    @Test
    void whatIsOverAndWhatIsToComeStandApart() {
        sql("update organization_assignment set valid_to = DATE '2026-11-21' where id = 90");
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                + " select 91, 0, 3, id, 50, DATE '2026-11-23', 0 from organization_position where code = 'OPS-HEAD'");

        PersonView person = person(3);
        assertThat(person.holds()).extracting(HeldPost::position).containsExactly("MKT-MANAGER");
        assertThat(person.past()).extracting(HeldPost::position).containsExactly("MKT-SEO");
        assertThat(person.future()).extracting(HeldPost::position).containsExactly("OPS-HEAD");
    }

    @Test
    void aPersonAnswersForTheDutiesOfAllTheirPosts() {
        PersonView person = person(3);

        assertThat(person.duties())
                .extracting(entry -> entry.duty().code())
                .containsExactly("MKT-MANAGER-D1", "MKT-SEO-D1");
        assertThat(person.duties().get(0).kpis()).hasSize(1);
        assertThat(person.functions())
                .containsExactly(
                        new FunctionShare("SEO", person.functions().get(0).name(), 2, 0));
    }

    @Test
    void oneWorksWithThosePartnersAndWithThoseWhoNameOne() {
        assertThat(person(3).colleagues())
                .extracting(Colleague::code, one -> one.people().get(0).id())
                .containsExactly(tuple("CO-GM", 1L), tuple("OPS-HEAD", 2L));
        assertThat(person(1).colleagues()).extracting(Colleague::code).containsExactly("MKT-MANAGER");
        assertThat(person(9).colleagues()).isEmpty();
    }

    @Test
    void aDottedLineCountsOnItsDays() {
        dottedLine(95, "CO-GM", "2026-11-22");
        dottedLine(96, "OPS-HEAD", "2026-11-21");

        assertThat(person(4).dotted()).extracting(line -> line.to().code()).containsExactly("CO-GM");
        assertThat(person(4).dottedBefore())
                .extracting(line -> line.to().code(), DottedReport::until)
                .containsExactly(tuple("OPS-HEAD", TODAY.minusDays(1)));
        assertThat(dotted("OPS-HEAD", TODAY)).isEmpty();
        assertThat(dotted("OPS-HEAD", TODAY.minusDays(1)))
                .extracting(line -> line.person().id())
                .containsExactly(4L);
        assertThat(dotted("MKT-SEO", TODAY))
                .extracting(line -> line.to().people().get(0).id())
                .containsExactly(1L);
    }

    @Test
    void aDottedLineEndsWithTheAssignmentThatItBelongsTo() {
        dottedLine(95, "CO-GM", "2027-11-22");
        sql("update organization_assignment set valid_to = DATE '2026-11-20' where person_id = 4");

        assertThat(person(4).dotted()).isEmpty();
        assertThat(person(4).dottedBefore()).extracting(DottedReport::until).containsExactly(TODAY.minusDays(2));
        assertThat(dotted("CO-GM", TODAY)).isEmpty();
    }

    @Test
    void aDottedLineEndsWithThePositionThatItLeadsTo() {
        dottedLine(95, "CO-GM", "2027-11-22");
        sql("update organization_position set permanent = 0, valid_to = DATE '2026-11-20' where code = 'CO-GM'");

        assertThat(person(4).dotted()).isEmpty();
        assertThat(person(4).dottedBefore()).extracting(DottedReport::until).containsExactly(TODAY.minusDays(2));
        assertThat(dotted("CO-GM", TODAY)).isEmpty();
        assertThat(dotted("MKT-SEO", TODAY)).isEmpty();
        assertThat(dotted("MKT-SEO", TODAY.minusDays(2))).hasSize(1);
    }

    private void dottedLine(long id, String to, String lastDay) {
        sql("insert into organization_dotted_line (id, version, assignment_id, position_id, valid_from, valid_to)"
                + " select " + id + ", 0, a.id, p.id, DATE '2026-01-01', DATE '" + lastDay
                + "' from organization_position p, organization_assignment a where a.person_id = 4 and p.code = '"
                + to + "'");
    }

    private List<DottedReport> dotted(String position, LocalDate day) {
        return ask(pages -> pages.dotted(position, day));
    }

    @Test
    void aDutyIsShownThroughItsVersions() {
        nextVersion("MKT-SEO-D1", "2026-11-01");

        DutyHistory history = ask(pages -> {
            DutyHistoryService service = new DutyHistoryService();
            service.lines = pages.entries.lines;
            service.entries = pages.entries;
            service.clock = Wiring.CLOCK;
            return service.duty("MKT-SEO-D1");
        });
        assertThat(history.shown().duty().versionNo()).isEqualTo(2);
        assertThat(history.shown().request()).isEqualTo(new RequestNumber(77, "R2026-77", true));
        assertThat(history.shown().reviewPassed()).isTrue();
        assertThat(history.versions())
                .extracting(version -> version.duty().versionNo(), DutyEntry::inForce)
                .containsExactly(tuple(2, true), tuple(1, false));
    }

    @Test
    void aNextVersionIsOneChange() {
        nextVersion("MKT-SEO-D1", "2026-11-01");

        assertThat(changes(List.of("MKT-SEO")))
                .extracting(
                        DutyChange::kind,
                        change -> change.on().toString(),
                        change -> change.request().number())
                .containsExactly(tuple(DutyChange.Kind.CHANGED, "2026-11-01", "R2026-77"));
    }

    @Test
    void whatEndedOrBeganLatelyIsAChangeAndWhatIsOlderIsNone() {
        sql("update organization_duty set valid_to = DATE '2026-11-10' where code = 'MKT-SEO-D1'");
        sql("update organization_duty set valid_from = DATE '2026-08-24' where code = 'CO-GM-D1'");
        sql("update organization_duty set valid_from = DATE '2026-08-23' where code = 'OPS-HEAD-D1'");

        assertThat(changes(List.of("MKT-SEO", "CO-GM", "OPS-HEAD")))
                .extracting(DutyChange::kind, change -> change.duty().code())
                .containsExactly(tuple(DutyChange.Kind.ENDED, "MKT-SEO-D1"), tuple(DutyChange.Kind.ADDED, "CO-GM-D1"));
        assertThat(changes(List.of())).isEmpty();
    }

    @Test
    void partsAreKnown() {
        assertThat(person(4).duties()).extracting(entry -> entry.duty().part()).containsOnly(DutyPart.OWNER);
    }

    private void nextVersion(String code, String from) {
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            return null;
        });
        sql(
                "insert into organization_duty (id, version, position_id, place, text_zh, function_id, code, version_no, part,"
                        + " review_by, valid_from, request_id) select 99, 0, position_id, place, '优化搜索', function_id, code, 2,"
                        + " part, DATE '2026-11-20', DATE '" + from + "', 77 from organization_duty where code = '"
                        + code + "'");
        sql("update organization_duty set valid_to = DATE '2026-10-31' where version_no = 1 and code = '" + code + "'");
    }

    private PersonView person(long id) {
        return ask(pages -> pages.page(id, null, TODAY));
    }

    private List<DutyChange> changes(Collection<String> positions) {
        return ask(pages -> {
            DutyChanges changes = new DutyChanges();
            changes.lines = pages.entries.lines;
            changes.entries = pages.entries;
            return changes.of(positions, TODAY.minusDays(ProfileService.CHANGES_DAYS), TODAY);
        });
    }

    private <T> T ask(Function<PersonPages, T> question) {
        return database.inTransaction(em -> question.apply(pages(em)));
    }

    private static PersonPages pages(EntityManager em) {
        PersonPages pages = new PersonPages();
        pages.posts = new Posts();
        pages.posts.em = em;
        pages.entries = new DutyEntries();
        pages.entries.lines = new DutyLines();
        pages.entries.lines.em = em;
        pages.entries.colleagues = new Colleagues();
        pages.entries.colleagues.em = em;
        pages.dotted = new DottedReports();
        pages.dotted.em = em;
        pages.dotted.colleagues = pages.entries.colleagues;
        pages.entries.numbers = new Readable(em);
        return pages;
    }

    /** Requests as they are, for somebody who may open them all: who may is the desk's business. */
    private static final class Readable extends RequestNumbers {

        private final EntityManager entities;

        Readable(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public List<RequestNumber> of(Collection<Long> ids) {
            return entities.createQuery("select r.id, r.number from Request r where r.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .map(row -> new RequestNumber((Long) row[0], (String) row[1], true))
                    .toList();
        }
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
