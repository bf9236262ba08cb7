package org.remit.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.performance.sheet.target.Targets.rate;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Notice;
import org.remit.people.Role;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.TestDatabase;

/** Person 3 asks person 4 on the first day whether they agree to another sheet. */
class RevisionReminderTest {

    private TestDatabase database;
    private SheetHouse house;
    private long sheet;
    private boolean settled;

    @BeforeEach
    void ask() {
        database = new TestDatabase();
        house = new SheetHouse(database);
        long template = house.hr(service ->
                service.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        house.hrDoes(service -> service.change(edit(template, "40")));
        house.hr(service -> service.handOut(template, version(template)));
        sheet = Long.parseLong(house.rows("select s.id from performance_sheet s join organization_assignment a"
                        + " on a.id = s.assignment_id where a.person_id = 4")
                .get(0));
        house.agreed = Set.of(sheet);
        house.as(3, Role.EMPLOYEE, service -> {
            service.revise(edit(sheet, "50"));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theHolderIsToldByMailAndWhoeverHasAskedIsToldTheAnswer() {
        Notice asked = house.mails.get(0);
        assertThat(asked.kind() + asked.persons() + asked.from()).isEqualTo("sheet-revision[4]3");
        assertThat(asked.title().en()).endsWith(" · 2026-01-01 – 2026-12-31");
        assertThat(asked.page()).isEqualTo("/performance/sheet.xhtml?id=" + sheet + "#revision");

        answer();

        Notice answered = house.mails.get(1);
        assertThat(answered.kind() + answered.persons() + answered.from()).isEqualTo("sheet-revision-declined[3]4");
    }

    @Test
    void whoDoesNotAnswerIsRemindedADayBeforeTheTermAtItsEndAndThenEachWeek() {
        assertThat(reminded(5)).isZero();
        assertThat(reminded(6)).isOne();
        assertThat(reminded(6)).as("once").isZero();
        assertThat(reminded(7)).isOne();
        assertThat(reminded(13)).isZero();
        assertThat(reminded(14)).isOne();
        assertThat(house.mails.get(1).kind() + house.mails.get(1).persons()).isEqualTo("sheet-revision-reminder[4]");
        answer();
        assertThat(reminded(30)).isZero();
    }

    @Test
    void whoWasNeverToldIsAskedFirstAndTheirTermBeginsThen() {
        house.library.sql("UPDATE performance_sheet_revision SET due_at = NULL, remind_at = NULL");
        settled = true;
        assertThat(reminded(0)).isZero();
        house.library.sql("UPDATE performance_sheet_revision SET due_at = NULL, remind_at = NULL");
        settled = false;
        assertThat(reminded(10)).isOne();
        assertThat(house.mails.get(1).kind() + house.mails.get(1).persons()).isEqualTo("sheet-revision[4]");
        assertThat(reminded(15)).isZero();
        assertThat(reminded(16)).isOne();
        assertThat(house.mails.get(2).kind()).isEqualTo("sheet-revision-reminder");
    }

    @Test
    void whoIsAskedNoMoreIsToldSo() {
        house.as(3, Role.EMPLOYEE, service -> {
            service.withdrawRevision(sheet);
            return null;
        });
        Notice withdrawn = house.mails.get(1);
        assertThat(withdrawn.kind() + withdrawn.persons() + withdrawn.from()).isEqualTo("sheet-revision-withdrawn[4]3");
        assertThat(reminded(30)).isZero();
    }

    @Test
    void whoAnswersWhileTheyAreRemindedHasAnswered() throws Exception {
        ExecutorService holder = Executors.newSingleThreadExecutor();
        Future<?> answered = house.read(em -> {
            RevisionReminders reminders = reminders(em, 6);
            reminders.due().forEach(reminders::remind);
            em.flush();
            Future<?> answer = holder.submit(this::answer);
            assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return answer;
        });
        holder.shutdown();
        answered.get();
        assertThat(house.rows("select state from performance_sheet_revision")).containsExactly("DECLINED");
    }

    @Test
    void whoHasLeftOrWouldAnswerTooLateIsNotReminded() {
        house.library.sql("UPDATE people_person SET active = 0 WHERE id = 4");
        assertThat(reminded(6)).isZero();
        house.library.sql("UPDATE people_person SET active = 1 WHERE id = 4");
        settled = true;
        assertThat(reminded(6)).isZero();
        settled = false;
        assertThat(reminded(30)).isZero();
    }

    /** @return how many mails the sweep has sent so many days after the question */
    private int reminded(int days) {
        int before = house.mails.size();
        house.read(em -> {
            RevisionReminders reminders = reminders(em, days);
            reminders.due().forEach(reminders::remind);
            return null;
        });
        return house.mails.size() - before;
    }

    private RevisionReminders reminders(EntityManager em, int days) {
        RevisionReminders reminders = new RevisionReminders();
        reminders.revisions = new SheetRevisions();
        reminders.revisions.em = em;
        reminders.freeze = new Freeze();
        reminders.notices = Wiring.noted(house.mails);
        Instant now = Wiring.CLOCK.instant().plus(Duration.ofDays(days));
        reminders.clock = Clock.fixed(now, ZoneOffset.UTC);
        return reminders;
    }

    private final class Freeze implements SheetFreeze {

        @Override
        public Set<Long> frozen(Collection<Long> sheetIds) {
            return Set.of();
        }

        @Override
        public boolean settled(long id) {
            return settled;
        }
    }

    private void answer() {
        Long revision = Long.valueOf(
                house.rows("select id from performance_sheet_revision").get(0));
        house.as(4, Role.EMPLOYEE, service -> {
            service.answer(sheet, revision, false, "There is no budget for it");
            return null;
        });
    }

    private SheetEdit edit(long id, String first) {
        List<SheetTarget> targets = List.of(
                rate("ORDERS", first, "1200"),
                rate("CONVERSION", String.valueOf(80 - Integer.parseInt(first)), "5"),
                rate("VISITS", "20", "1000"));
        return new SheetEdit(id, version(id), targets, true, "The market has changed");
    }

    private int version(long id) {
        return Integer.parseInt(house.rows("select version from performance_sheet where id = " + id)
                .get(0));
    }
}
