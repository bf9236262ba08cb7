package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.remit.organization.Layer;
import org.remit.organization.PositionState;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.coverage.CoverageWiring;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** A small company in a real database, and what is asked for, decided and put in force in it. */
abstract class ChangeHouse {

    static final LocalDate TODAY = Wiring.TODAY;
    static final LocalDate LATER = TODAY.plusDays(10);
    static final long REQUEST = 77;

    TestDatabase database;

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

    void claim(String kind, ChangeContent content) {
        claim(kind, content, List.of());
    }

    void claim(String kind, ChangeContent content, List<UnderWay> harmless) {
        on(em -> {
            ground(em, clock(TODAY)).claim(kind, content, 0, harmless);
            return null;
        });
    }

    List<String> wrong(Class<? extends ChangeKind> type, ChangeContent content) {
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

    void decided(Class<? extends ChangeKind> type, ChangeContent content, LocalDate day) {
        decided(type, content, day, REQUEST);
    }

    /** Asked for, approved, and its day has come. */
    void decided(Class<? extends ChangeKind> type, ChangeContent content, LocalDate day, long request) {
        on(em -> {
            ChangeKind kind = kind(type, em, clock(day));
            proposed(em, kind.key(), kind.completed(content), request);
            kind.apply(request);
            return null;
        });
        assertThat(rows("select under_way from organization_change_proposal where request_id = " + request))
                .containsExactly(List.of("0"));
    }

    void proposed(EntityManager em, String kind, ChangeContent content, long request) {
        SmallCompany.request(em, request, "OPEN", 1);
        em.createNativeQuery("update approval_request set kind = ? where id = ?")
                .setParameter(1, kind)
                .setParameter(2, request)
                .executeUpdate();
        proposals(em).add(request, kind, content, content, Wiring.CLOCK.instant());
    }

    void temporary(String code, LocalDate lastDay) {
        temporary(code, TODAY, lastDay);
    }

    void temporary(String code, LocalDate first, LocalDate lastDay) {
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

    PositionState state(String code) {
        return database.inTransaction(
                em -> new Wiring(em).changes(clock(TODAY)).state(code).orElseThrow());
    }

    static ChangeKind kind(Class<? extends ChangeKind> type, EntityManager em, Clock clock) {
        ChangeGround ground = ground(em, clock);
        SeatRules rules = new SeatRules();
        rules.ground = ground;
        rules.staff = ground.staff;
        Posts posts = new Posts();
        posts.ground = ground;
        posts.staff = ground.staff;
        posts.lines = new DottedLines();
        posts.lines.em = em;
        ChangeKind kind;
        if (type == PositionChange.class) {
            PositionChange change = new PositionChange();
            change.book = new Wiring(em).book(clock);
            change.differences = new Differences();
            change.differences.book = change.book;
            kind = change;
        } else if (type == StaffAssignment.class) {
            StaffAssignment assignment = new StaffAssignment();
            assignment.rules = rules;
            assignment.staff = ground.staff;
            assignment.posts = posts;
            kind = assignment;
        } else if (type == AssignmentChange.class) {
            AssignmentChange change = new AssignmentChange();
            change.rules = rules;
            change.posts = posts;
            change.people = new Wiring(em).people();
            kind = change;
        } else if (type == StaffTransfer.class) {
            StaffTransfer transfer = new StaffTransfer();
            transfer.rules = rules;
            transfer.staff = ground.staff;
            kind = transfer;
        } else if (type == DottedLineChange.class) {
            DottedLineChange dotted = new DottedLineChange();
            dotted.lines = posts.lines;
            dotted.rules = rules;
            dotted.staff = ground.staff;
            dotted.people = new Wiring(em).people();
            kind = dotted;
        } else if (type == PositionClosing.class) {
            PositionClosing closing = new PositionClosing();
            closing.people = new Wiring(em).people();
            closing.owners = CoverageWiring.owners(em);
            kind = closing;
        } else {
            kind = new PositionProlongation();
        }
        kind.proposals = ground.proposals;
        kind.ground = ground;
        kind.positions = ground.positions;
        return kind;
    }

    static ChangeGround ground(EntityManager em, Clock clock) {
        Wiring wiring = new Wiring(em);
        ChangeGround ground = new ChangeGround();
        ground.positions = wiring.changes(clock);
        ground.staff = wiring.staff(clock);
        ground.proposals = proposals(em);
        ground.clock = clock;
        return ground;
    }

    static ChangeProposals proposals(EntityManager em) {
        ChangeProposals proposals = new ChangeProposals();
        proposals.em = em;
        return proposals;
    }

    void sql(String statement) {
        on(em -> em.createNativeQuery(statement).executeUpdate());
    }

    <T> T on(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    /** How many statements it takes. */
    long statements(Function<EntityManager, ?> work) {
        Statistics statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        on(work);
        return statistics.getPrepareStatementCount();
    }

    static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static ChangeContent change(String code, LocalDate day, PositionValues values) {
        return ChangeContent.of(code, day, null, values);
    }

    static PositionValues seo(String title, int headcount, String cost) {
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

    static ChangeContent assign(String position, Long person, String share, LocalDate from) {
        return new ChangeContent(position, from, null, null, null, person, null, new BigDecimal(share), false, null);
    }

    static ChangeContent transfer(long person, String from, String to, LocalDate day) {
        return new ChangeContent(from, day, null, null, null, person, to, null, null, null);
    }

    static LocalizedText text(String english) {
        return new LocalizedText(null, english);
    }

    List<List<String>> rows(String query) {
        return database.inTransaction((EntityManager em) -> ((List<?>)
                        em.createNativeQuery(query).getResultList())
                .stream()
                        .map(row -> row instanceof Object[] columns
                                ? Arrays.stream(columns).map(ChangesTest::text).toList()
                                : List.of(text(row)))
                        .toList());
    }

    /** A day is a point in time where Oracle is spoken. */
    static String text(Object value) {
        return String.valueOf(value).replace(" 00:00:00.0", "");
    }
}
