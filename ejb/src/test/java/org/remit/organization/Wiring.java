package org.remit.organization;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.staffing.StaffingNode;
import org.remit.people.People;
import org.remit.people.PersonLeaves;
import org.remit.people.PersonRef;
import org.remit.people.PersonStays;
import org.remit.people.Role;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;

/** The beans of the organisation without a container, on an entity manager of a test. */
public final class Wiring {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Units units = new Units();
    private final Functions functions = new Functions();
    private final Positions positions = new Positions();
    private final Assignments assignments = new Assignments();
    private final PositionDays days = new PositionDays();
    private final DutyVersions versions = new DutyVersions();
    private final People people;
    private final List<DutiesWritten> written = new ArrayList<>();
    private final List<AssignmentContinued> continued = new ArrayList<>();

    public Wiring(EntityManager em) {
        units.em = em;
        functions.em = em;
        positions.em = em;
        assignments.em = em;
        days.em = em;
        versions.em = em;
        positions.staffing = StaffingNode.log(em, CLOCK);
        assignments.staffing = positions.staffing;
        days.staffing = new StaffingNode().by(em, CLOCK);
        people = new Everybody(em);
    }

    /** People as they are, but with a board of two: accounts are none of the organisation's business. */
    private static final class Everybody extends People {

        private final EntityManager entities;

        Everybody(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public Map<Long, PersonRef> refs(Collection<Long> ids) {
            return entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(Collectors.toMap(
                            row -> (Long) row[0], row -> new PersonRef((Long) row[0], (LocalizedText) row[1])));
        }

        @Override
        public List<Long> withRole(String role) {
            return role.equals(Role.BOARD_MEMBER) ? List.of(8L, 9L) : List.of();
        }
    }

    public Foundation foundation() {
        Foundation foundation = new Foundation();
        foundation.units = units;
        foundation.functions = functions;
        foundation.positions = positions;
        foundation.written = noted(written);
        return foundation;
    }

    public PositionBook book() {
        return book(CLOCK);
    }

    public PositionBook book(Clock clock) {
        PositionBook book = new PositionBook();
        book.units = units;
        book.functions = functions;
        book.positions = positions;
        book.written = noted(written);
        book.clock = clock;
        return book;
    }

    public DutyBook duties() {
        DutyBook book = new DutyBook();
        book.duties = versions;
        book.functions = functions;
        book.assignments = assignments;
        book.written = noted(written);
        book.clock = CLOCK;
        return book;
    }

    public StaffBook staff(Clock clock) {
        StaffBook staff = new StaffBook();
        staff.assignments = assignments;
        staff.positions = positions;
        staff.continued = noted(continued);
        staff.clock = clock;
        return staff;
    }

    public PositionChanges changes(Clock clock) {
        PositionChanges changes = new PositionChanges();
        changes.positions = positions;
        changes.units = units;
        changes.staff = staff(clock);
        changes.clock = clock;
        return changes;
    }

    public People people() {
        return people;
    }

    public OrganizationParticipants participants() {
        OrganizationParticipants participants = new OrganizationParticipants();
        participants.units = units;
        participants.assignments = assignments;
        participants.clock = CLOCK;
        return participants;
    }

    OrganizationChart chart() {
        OrganizationLists lists = new OrganizationLists();
        lists.assignments = assignments;
        lists.functions = functions;
        OrganizationChart chart = new OrganizationChart();
        chart.units = units;
        chart.positions = positions;
        chart.lists = lists;
        chart.clock = CLOCK;
        return chart;
    }

    public Incumbents incumbents() {
        Incumbents incumbents = new Incumbents();
        incumbents.assignments = assignments;
        incumbents.clock = CLOCK;
        return incumbents;
    }

    public FunctionBook functions() {
        FunctionBook book = new FunctionBook();
        book.functions = functions;
        book.clock = CLOCK;
        return book;
    }

    public UnitBook units() {
        UnitBook book = new UnitBook();
        book.units = units;
        book.positions = positions;
        book.clock = CLOCK;
        return book;
    }

    /** Somebody is to leave after a day, for the first time or on another day than before. */
    public void leave(long person, LocalDate lastDay) {
        stay(person, lastDay);
        assignments
                .em
                .createNativeQuery("insert into people_leaving (id, version, person_id, last_day, reason, recorded_by,"
                        + " recorded_at) values (?, 0, ?, ?, 'moves', 1, current_timestamp)")
                .setParameter(1, 5000 + person)
                .setParameter(2, person)
                .setParameter(3, lastDay)
                .executeUpdate();
        leavers().leaves(new PersonLeaves(person, lastDay, false));
    }

    /** Somebody's last day is over. */
    public void left(long person, LocalDate lastDay) {
        leavers().leaves(new PersonLeaves(person, lastDay, true));
    }

    /** Somebody who was to leave stays, or stays until another day. */
    public void stay(long person, LocalDate until) {
        leavers().stays(new PersonStays(person, until));
        assignments
                .em
                .createNativeQuery("delete from people_leaving where person_id = ?")
                .setParameter(1, person)
                .executeUpdate();
    }

    LeaverPosts leavers() {
        LeaverPosts leavers = new LeaverPosts();
        leavers.assignments = assignments;
        leavers.audit = TestAudit.service(assignments.em, CLOCK);
        return leavers;
    }

    /** For somebody who sees no cost. */
    PositionPages pages() {
        PositionPages pages = new PositionPages();
        pages.positions = positions;
        pages.days = days;
        pages.incumbents = incumbents();
        pages.visibility = new CostVisibility() {
            @Override
            boolean ofUnit(String unit) {
                return false;
            }
        };
        pages.clock = CLOCK;
        return pages;
    }

    /** The functions, units and positions as everybody may read them. */
    public OrganizationService organization() {
        OrganizationService organization = new OrganizationService();
        organization.chart = chart();
        organization.pages = pages();
        return organization;
    }

    public UnitBranches branches() {
        UnitBranches branches = new UnitBranches();
        branches.units = units;
        branches.assignments = assignments;
        branches.clock = CLOCK;
        return branches;
    }

    LeaverUnits leaverUnits() {
        LeaverUnits leavers = new LeaverUnits();
        leavers.units = units;
        leavers.assignments = assignments;
        return leavers;
    }

    Positions positions() {
        return positions;
    }

    /** Of which duties it was told that they were written. */
    public List<DutiesWritten> written() {
        return written;
    }

    /** Of which assignments it was told that they go on as others. */
    public List<AssignmentContinued> continued() {
        return continued;
    }

    /** An event that is noted. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> noted(List<T> notes) {
        return (Event<T>) Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    notes.add((T) args[0]);
                    return null;
                });
    }
}
