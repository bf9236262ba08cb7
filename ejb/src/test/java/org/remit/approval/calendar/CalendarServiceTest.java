package org.remit.approval.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** The National Day of 2026, with the Saturday that is worked in exchange. */
class CalendarServiceTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-10-10");
    private static final LocalizedText NATIONAL_DAY = new LocalizedText("国庆节", "National Day");

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void holidaysAreNotWorkedAndAWeekendMayBe() {
        add(DayKind.HOLIDAY, FIRST, FIRST.plusDays(6));
        add(DayKind.WORKDAY, SATURDAY, SATURDAY);

        WorkingDays days = database.inTransaction(em -> calendar(em).days());
        assertThat(days.works(FIRST.minusDays(1))).as("a Wednesday").isTrue();
        assertThat(days.works(FIRST)).isFalse();
        assertThat(days.works(FIRST.plusDays(6))).isFalse();
        assertThat(days.works(FIRST.plusDays(7))).isTrue();
        assertThat(days.works(SATURDAY)).isTrue();
        assertThat(days.works(SATURDAY.plusDays(1))).isFalse();
        assertThat(year(2026)).extracting(CalendarView::kind).containsExactly(DayKind.HOLIDAY, DayKind.WORKDAY);
        assertThat(year(2027)).isEmpty();
    }

    @Test
    void aDayIsSpecialOnceAndCanBeMadeADayLikeAllOthers() {
        long id = add(DayKind.HOLIDAY, FIRST, FIRST.plusDays(6));
        refused("error.calendarThere", DayKind.WORKDAY, FIRST.plusDays(3), FIRST.plusDays(3));
        ask(service -> remove(service, id));
        assertThatThrownBy(() -> ask(service -> remove(service, id))).isInstanceOf(BusinessException.class);
        add(DayKind.WORKDAY, FIRST.plusDays(3), FIRST.plusDays(3));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        refused("error.endBeforeStart", DayKind.HOLIDAY, FIRST, FIRST.minusDays(1));
        refused("error.calendarLong", DayKind.HOLIDAY, FIRST, FIRST.plusDays(31));
        refused("error.required", null, FIRST, FIRST);
        assertThatThrownBy(() -> ask(service -> service.year(1999))).isInstanceOf(BusinessException.class);
    }

    private List<CalendarView> year(int year) {
        return ask(service -> service.year(year));
    }

    private static Void remove(CalendarService service, long id) {
        service.remove(id);
        return null;
    }

    private void refused(String key, DayKind kind, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> add(kind, first, last))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations().get(0).key()).isEqualTo(key));
    }

    private long add(DayKind kind, LocalDate first, LocalDate last) {
        return ask(service -> service.add(new CalendarWish(kind, first, last, NATIONAL_DAY)));
    }

    private <T> T ask(Function<CalendarService, T> question) {
        return database.inTransaction(em -> question.apply(service(em)));
    }

    private CalendarService service(EntityManager em) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(9, 9, "hr.manager", NATIONAL_DAY, null, Set.of(Role.HR_MANAGER), "en", null, false, ""));
        CalendarService service = new CalendarService();
        service.entries = entries(em);
        service.changed = Wiring.noted(new ArrayList<>());
        service.user = user;
        service.audit = TestAudit.service(em, Wiring.CLOCK);
        return service;
    }

    private static WorkCalendar calendar(EntityManager em) {
        WorkCalendar calendar = new WorkCalendar();
        calendar.entries = entries(em);
        calendar.clock = Clock.fixed(FIRST.atStartOfDay(SHANGHAI).minusDays(3).toInstant(), SHANGHAI);
        return calendar;
    }

    private static CalendarEntries entries(EntityManager em) {
        CalendarEntries entries = new CalendarEntries();
        entries.em = em;
        return entries;
    }
}
