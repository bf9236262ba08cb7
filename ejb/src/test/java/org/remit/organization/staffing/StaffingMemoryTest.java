package org.remit.organization.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.SmallCompany.NEW_YEAR;
import static org.remit.organization.SmallCompany.content;
import static org.remit.organization.SmallCompany.temporary;
import static org.remit.organization.Wiring.CLOCK;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.organization.FunctionRow;
import org.remit.organization.Holding;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** Two nodes remember the staffing of the small company, whoever changes it. */
class StaffingMemoryTest {

    private static final long REQUEST = 900;

    private static final List<LocalDate> DAYS =
            Stream.of(-300, -30, -1, 0, 1, 60, 200).map(TODAY::plusDays).toList();

    private final StaffingNode first = new StaffingNode();
    private final StaffingNode second = new StaffingNode();

    private TestDatabase database;

    /** Sales last another hundred days, and somebody is to hold them; live sales begin in fifty, and somebody leaves in ten. */
    @BeforeEach
    void foundCompany() {
        database = new TestDatabase();
        database.inTransaction(SmallCompany::found);
        run(em -> {
            SmallCompany.request(em, REQUEST, "APPROVED", 1);
            enter(em, "SALES", temporary(one("MKT"), NEW_YEAR, TODAY.plusDays(100)));
            enter(em, "LIVE", temporary(one("MKT"), TODAY.plusDays(50), TODAY.plusDays(150)));
            assign(em, "SALES", 6, TODAY.plusDays(20), TODAY.plusDays(90));
            new Wiring(em).leave(3, TODAY.plusDays(10));
        });
        bothKnow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Stream<Named<Consumer<EntityManager>>> changes() {
        return Stream.of(
                change("a position is entered", em -> enter(em, "NEW", one("OPS"))),
                change(
                        "a template is loaded",
                        em -> new Wiring(em)
                                .foundation()
                                .add(
                                        "MKT",
                                        List.of(new FunctionRow(
                                                "SEO",
                                                new LocalizedText(null, "Search"),
                                                LifeCycleStage.ACQUISITION,
                                                null)),
                                        List.of(),
                                        Map.of("T2", content(null, "Buyer", 2, "1", null)),
                                        TODAY)),
                change(
                        "a position goes to another unit with another number of seats",
                        em -> change(em, "OPS", 5, false)),
                change("a position is frozen", em -> change(em, "MKT", 2, true)),
                change(
                        "a temporary position lasts longer",
                        em -> new Wiring(em).changes(CLOCK).prolong("SALES", TODAY.plusDays(300))),
                change(
                        "a position is closed",
                        em -> new Wiring(em).changes(CLOCK).closeAfter("MKT-SEO", TODAY)),
                change(
                        "a planned position is cancelled",
                        em -> new Wiring(em).changes(CLOCK).cancel("LIVE")),
                change("somebody is assigned", em -> assign(em, "MKT-SEO", 5, TODAY.plusDays(1), null)),
                change(
                        "somebody new takes a vacant seat",
                        em -> new Wiring(em).foundation().fill("MKT-SEO", 6, TODAY)),
                change(
                        "somebody no longer holds a position",
                        em -> new Wiring(em).staff(CLOCK).end(4, "MKT-SEO", TODAY.minusDays(1))),
                change("somebody leaves", em -> new Wiring(em).leave(4, TODAY)),
                change(
                        "somebody has left and will not hold what they were to hold later",
                        em -> new Wiring(em).left(6, TODAY.minusDays(1))),
                change("somebody leaves later than was said", em -> new Wiring(em).leave(3, TODAY.plusDays(100))),
                change("somebody stays after all", em -> new Wiring(em).stay(3, null)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyNodeKnowsAtOnceWhatChanges(Consumer<EntityManager> change) {
        Object before = picture(first);

        run(change);

        assertThat(picture(first)).isNotEqualTo(before);
        bothKnow();
    }

    @Test
    void asLongAsNothingChangesOneQueryIsAllThatADayTakes() {
        assertThat(asked(first).getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void ofAChangeOnlyThePositionsConcernedAreReadAnew() {
        run(em -> new Wiring(em).staff(CLOCK).end(4, "MKT-SEO", TODAY.minusDays(1)));

        Statistics asked = asked(first);
        assertThat(asked.getPrepareStatementCount()).isEqualTo(3);
        assertThat(asked.getQueries())
                .filteredOn(query -> query.contains(" = :positions"))
                .hasSize(2);
    }

    @Test
    void whoeverChangesFirstAndCommitsLastIsNotOverlooked() {
        try (EntityManager slow = database.factory().createEntityManager()) {
            slow.getTransaction().begin();
            new Wiring(slow).foundation().assign(Map.of(7L, "SALES"), TODAY);
            slow.flush();
            run(em -> enter(em, "NEW", one("OPS")));
            Object before = picture(first);
            slow.getTransaction().commit();

            assertThat(picture(first)).isNotEqualTo(before);
            bothKnow();
        }
    }

    @Test
    void midnightNeedsNoChange() {
        run(em -> new Wiring(em).staff(CLOCK).end(4, "MKT-SEO", TODAY));

        assertThat(vacancies("MKT", TODAY)).isEqualTo(2);
        assertThat(vacancies("MKT", TODAY.plusDays(1))).isEqualTo(3);
        assertThat(asked(first).getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void anImportHasEverythingReadAnew() {
        run(em -> {
            unnoticed(em);
            StaffingNode.log(em, CLOCK).allChanged();
        });
        bothKnow();
    }

    @Test
    void aNodeThatHasNotAskedForTenMinutesReadsEverythingAnewSinceChangesAreForgotten() {
        run(StaffingMemoryTest::unnoticed);
        Object before = picture(first);

        assertThat(picture(first, minutesLater(10))).isEqualTo(before);
        assertThat(picture(first, minutesLater(21))).isNotEqualTo(before).isEqualTo(picture(new StaffingNode()));
    }

    @Test
    void whatWasChangedByHandIsSeenWithinAnHourByANodeThatAsksAllTheTime() {
        run(StaffingMemoryTest::unnoticed);
        Object before = picture(first);

        for (int minutes = 10; minutes <= 60; minutes += 10) {
            assertThat(picture(first, minutesLater(minutes))).isEqualTo(before);
        }
        assertThat(picture(first, minutesLater(61))).isNotEqualTo(before);
    }

    @Test
    void whatEveryNodeHasReadIsForgotten() {
        Clock later = minutesLater(21);
        run(em -> {
            StaffingSweep sweep = new StaffingSweep();
            sweep.rows = StaffingNode.rows(em);
            sweep.memory = first.by(em, later);
            sweep.clock = later;
            sweep.sweep();
        });

        assertThat(database.<List<?>>inTransaction(em -> StaffingNode.rows(em).changes()))
                .isEmpty();
        bothKnow();
    }

    private static Clock minutesLater(int minutes) {
        return Clock.offset(CLOCK, Duration.ofMinutes(minutes));
    }

    private static Named<Consumer<EntityManager>> change(String name, Consumer<EntityManager> change) {
        return Named.of(name, change);
    }

    private static PositionContent one(String unit) {
        return content(unit, "Sale", 1, "9000", "OPS-HEAD");
    }

    private static void enter(EntityManager em, String code, PositionContent content) {
        new Wiring(em).book().enter(code, content, REQUEST);
    }

    private static void assign(EntityManager em, String position, long person, LocalDate first, LocalDate last) {
        Holding terms = new Holding(position, person, new BigDecimal("100"), true, first, last);
        new Wiring(em).staff(CLOCK).assign(terms, REQUEST);
    }

    private static void change(EntityManager em, String unit, int seats, boolean frozen) {
        new Wiring(em)
                .changes(CLOCK)
                .change("MKT-SEO", content(unit, "Search", seats, "1", "OPS-HEAD"), frozen, TODAY, REQUEST);
    }

    private static void unnoticed(EntityManager em) {
        em.createNativeQuery("update organization_position set headcount = 7 where code = 'MKT-SEO'")
                .executeUpdate();
    }

    private void bothKnow() {
        Object now = picture(new StaffingNode());
        assertThat(picture(first)).isEqualTo(now);
        assertThat(picture(second)).isEqualTo(now);
    }

    private Object picture(StaffingNode node) {
        return picture(node, CLOCK);
    }

    /** All that is told of several days. */
    private Object picture(StaffingNode node, Clock clock) {
        return ask(
                node,
                clock,
                staffing -> DAYS.stream()
                        .map(day -> List.of(
                                Set.copyOf(staffing.seats(day)),
                                staffing.widest(day, 0, 100),
                                staffing.positions(day, true)))
                        .toList());
    }

    private long vacancies(String unit, LocalDate day) {
        return ask(first, CLOCK, staffing -> staffing.seats(day)).stream()
                .filter(seats -> seats.unit().equals(unit))
                .mapToLong(UnitSeats::vacancies)
                .sum();
    }

    private Statistics asked(StaffingNode node) {
        Statistics statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ask(node, CLOCK, staffing -> staffing.seats(TODAY));
        return statistics;
    }

    private <T> T ask(StaffingNode node, Clock clock, Function<Staffing, T> question) {
        return database.inTransaction(em -> question.apply(node.by(em, clock).current()));
    }

    private void run(Consumer<EntityManager> work) {
        database.inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }
}
