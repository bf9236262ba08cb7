package org.remit.approval;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.remit.approval.calendar.FixedCalendar;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/**
 * The approval desk with real tables and everybody who takes part, but with an engine that walks along a list of steps. Each
 * call is a transaction, as a call of a service is in the server. The persons 1 to 29 exist, each with an account; 9 is the HR manager.
 */
final class DeskHouse implements AutoCloseable {

    static final long APPLICANT = 1;
    static final long HR_MANAGER = 9;
    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    final TestDatabase database;
    final List<WorkItemOpened> told = Collections.synchronizedList(new ArrayList<>());
    final List<VoteSettled> votes = Collections.synchronizedList(new ArrayList<>());
    final List<RequestClosed> ended = Collections.synchronizedList(new ArrayList<>());
    final SmallCompany company = new SmallCompany();
    final StepEngine engine = new StepEngine();
    Instant now = MONDAY;

    /** The request that was submitted last. */
    private long current;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    DeskHouse() {
        this(new TestDatabase());
    }

    DeskHouse(TestDatabase database) {
        this.database = database;
        database.inTransaction(em -> {
            for (long person = 1; person < 30; person++) {
                em.createNativeQuery("insert into people_person (id, version, name_en, active) values (?, 0, ?, 1)")
                        .setParameter(1, person)
                        .setParameter(2, "Person " + person)
                        .executeUpdate();
                if (person != HR_MANAGER) {
                    addAccount(em, person, 1);
                }
            }
            em.createNativeQuery("insert into people_account (id, version, person_id, username, password_hash,"
                            + " must_change_password, enabled, failures) values (9, 0, 9, 'hr.manager', 'x', 0, 1, 0)")
                    .executeUpdate();
            em.createNativeQuery("insert into people_account_role (account_id, role) values (9, 'HR_MANAGER')")
                    .executeUpdate();
            return null;
        });
    }

    /** What one call of one person sees. */
    final class Services {
        final Requests requests = new Requests();
        final Attachments attachments = new Attachments();
        final InboxService inbox = new InboxService();
        final DecidedService decided = new DecidedService();
        final RequestService request = new RequestService();
        final RequestQueryService query = new RequestQueryService();
        final AttachmentService files = new AttachmentService();
        final TermService terms = new TermService();
        final HandOverService handOvers = new HandOverService();
        final ReplacementService replacements = new ReplacementService();
        final RequestReaders readers = new RequestReaders();
        final Desk desk = new Desk();
        final RequestFlow flow = new RequestFlow();
        final RequestOffice office = new RequestOffice();
        final ReminderOffice reminders = new ReminderOffice();
        final ReadingOffice readings = new ReadingOffice();
        final EntityManager em;

        Services(EntityManager em, CurrentUser user) {
            this.em = em;
            requests.em = em;
            Decisions decisions = new Decisions();
            decisions.em = em;
            attachments.em = em;
            People people = Entities.with(new People(), "em", em);
            AskingFactory asking = new AskingFactory();
            asking.participants = company;
            asking.board = company;
            asking.people = people;
            asking.calendar = FixedCalendar.mondayToFriday(ZoneOffset.UTC);
            asking.clock = clock;
            Map<String, Object> house = Map.of(
                    "requests", requests,
                    "attachments", attachments,
                    "desk", desk,
                    "readers", readers,
                    "people", people,
                    "user", user,
                    "clock", clock,
                    "asking", asking,
                    "workflow", engine,
                    "requestClosed", DeskHouse.<RequestClosed>event(ended::add));
            decided.decisions = decisions;
            reminders.decisions = decisions;
            for (Object service : List.of(
                    inbox,
                    decided,
                    request,
                    query,
                    files,
                    terms,
                    handOvers,
                    replacements,
                    readers,
                    desk,
                    flow,
                    office,
                    reminders,
                    readings)) {
                inject(service, house);
            }
            replacements.places = Entities.with(new LostPlaces(), "em", em);
            handOvers.gone = Entities.with(new GonePeople(), "em", em);
            desk.kinds = kinds(company);
            desk.workItemOpened = event(told::add);
            desk.voteSettled = event(votes::add);
            engine.serve(desk, flow);
        }
    }

    /** One call by a person with these roles, in a transaction. */
    <T> T as(long person, Set<String> roles, Function<Services, T> call) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                person,
                person,
                "person." + person,
                new LocalizedText(null, "Person"),
                null,
                roles,
                "en",
                null,
                false,
                ""));
        return database.inTransaction(em -> call.apply(new Services(em, user)));
    }

    <T> T as(long person, Function<Services, T> call) {
        return as(person, Set.of("EMPLOYEE"), call);
    }

    void by(long person, Consumer<Services> call) {
        as(person, services -> {
            call.accept(services);
            return null;
        });
    }

    /** How many statements a call of a person takes. */
    long statements(long person, Consumer<Services> call) {
        Statistics statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        by(person, call);
        return statistics.getPrepareStatementCount();
    }

    /** A request that was just submitted into a chain of these steps. */
    long submit(String... steps) {
        engine.steps(steps);
        long id = draft();
        told.clear();
        votes.clear();
        by(APPLICANT, services -> services.request.submit(id, null));
        current = id;
        return id;
    }

    long draft() {
        return save(null, "Producer");
    }

    /** Saves a draft, or what a returned request is to become. */
    long save(Long id, String title) {
        return as(APPLICANT, services -> services.request.draft("position-opening", id, Entities.about(title)));
    }

    void resubmit(long id, boolean changed, String title) {
        by(APPLICANT, services -> services.request.resubmit(id, changed, Entities.about(title), "mended"));
    }

    /** An empty desk on a Monday. */
    void clear() {
        now = MONDAY;
        told.clear();
        votes.clear();
        ended.clear();
        database.inTransaction(em -> {
            for (String table : List.of("attachment", "decision", "work_item", "round", "idempotency_key", "request")) {
                em.createNativeQuery("delete from approval_" + table).executeUpdate();
            }
            return null;
        });
    }

    /** Somebody's word on their work item in the request that was submitted last. */
    void say(long person, Outcome outcome) {
        say(person, outcome, "because");
    }

    void say(long person, Outcome outcome, String comment) {
        by(person, services -> {
            long item = services.query.request(current).myWorkItem();
            services.inbox.decide(item, outcome, comment, null);
        });
    }

    /** What the sweep does for those who have left. */
    void leave(long person) {
        active(person, 0);
        handOver();
    }

    /** What the sweep does. */
    void handOver() {
        List<Long> rounds = as(APPLICANT, services -> services.handOvers.rounds());
        rounds.forEach(round -> by(APPLICANT, services -> services.handOvers.keep(round)));
    }

    /** What the sweep does for those who are no longer what they were asked as. */
    void replace() {
        List<Long> rounds = as(APPLICANT, services -> services.replacements.rounds());
        rounds.forEach(round -> by(APPLICANT, services -> services.replacements.keep(round)));
    }

    void role(long person, String role) {
        enabled(person, 1);
        database.inTransaction(em -> em.createNativeQuery("insert into people_account_role (account_id, role)"
                        + " select id, ? from people_account where person_id = ?")
                .setParameter(1, role)
                .setParameter(2, person)
                .executeUpdate());
    }

    void noRole(long person) {
        database.inTransaction(em -> em.createNativeQuery("delete from people_account_role where account_id in"
                        + " (select id from people_account where person_id = ?)")
                .setParameter(1, person)
                .executeUpdate());
    }

    /** Their account, which there has to be, is disabled; and what they were asked is handed over. */
    void disable(long person) {
        enabled(person, 0);
        handOver();
    }

    /** Somebody else speaks for a person in these days. */
    void deputy(long person, long deputy) {
        enabled(deputy, 1);
        database.inTransaction(
                em -> em.createNativeQuery("insert into people_deputy (id, version, person_id, deputy_id,"
                                + " valid_from, valid_to) values (1, 0, ?, ?, DATE '2020-01-01', DATE '2099-01-01')")
                        .setParameter(1, person)
                        .setParameter(2, deputy)
                        .executeUpdate());
    }

    void noDeputies() {
        database.inTransaction(
                em -> em.createNativeQuery("delete from people_deputy").executeUpdate());
    }

    void enabled(long person, int enabled) {
        database.inTransaction(em -> {
            em.createNativeQuery("delete from people_account where person_id = ?")
                    .setParameter(1, person)
                    .executeUpdate();
            return addAccount(em, person, enabled);
        });
    }

    private static int addAccount(EntityManager em, long person, int enabled) {
        return em.createNativeQuery("insert into people_account (id, version, person_id, username, password_hash,"
                        + " must_change_password, enabled, failures) values (?, 0, ?, ?, 'x', 0, ?, 0)")
                .setParameter(1, 1000 + person)
                .setParameter(2, person)
                .setParameter(3, "person." + person)
                .setParameter(4, enabled)
                .executeUpdate();
    }

    /** As somebody who was imported. */
    void noAccount(long person) {
        noRole(person);
        database.inTransaction(em -> em.createNativeQuery("delete from people_account where person_id = ?")
                .setParameter(1, person)
                .executeUpdate());
    }

    void active(long person, int active) {
        database.inTransaction(em -> em.createNativeQuery("update people_person set active = ? where id = ?")
                .setParameter(1, active)
                .setParameter(2, person)
                .executeUpdate());
    }

    void sweep() {
        List<Long> due = as(APPLICANT, services -> services.terms.dueRounds());
        due.forEach(round -> by(APPLICANT, services -> services.terms.keep(round)));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** How many work items somebody has. */
    long waiting(long person) {
        return as(person, services -> services.inbox.count());
    }

    RequestView view(long id) {
        return as(APPLICANT, services -> services.query.request(id));
    }

    List<Action> actions(long id) {
        return view(id).timeline().stream()
                .map(RequestView.TimelineEntry::action)
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private static void inject(Object service, Map<String, Object> house) {
        Arrays.stream(service.getClass().getDeclaredFields())
                .filter(field -> house.containsKey(field.getName()))
                .forEach(field -> Entities.with(service, field.getName(), house.get(field.getName())));
    }

    @SuppressWarnings("unchecked")
    private static Instance<RequestKind> kinds(RequestKind kind) {
        return (Instance<RequestKind>) Proxy.newProxyInstance(
                DeskHouse.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if ("stream".equals(method.getName())) {
                        return Stream.of(kind);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> event(Consumer<T> observer) {
        return (Event<T>) Proxy.newProxyInstance(
                DeskHouse.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    if ("fire".equals(method.getName())) {
                        observer.accept((T) args[0]);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
