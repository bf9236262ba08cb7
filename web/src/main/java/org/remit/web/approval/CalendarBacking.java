package org.remit.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.approval.calendar.CalendarService;
import org.remit.approval.calendar.CalendarView;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The special days of a year; the HR manager and an administrator add and remove them. */
@Named
@ViewScoped
public class CalendarBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    @Inject
    CalendarService calendar;

    @Inject
    CurrentUser user;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private Integer year;
    private final CalendarForm form = new CalendarForm();
    private transient List<CalendarView> entries;

    public void load() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        entries = calendar.year(year);
    }

    public void add() {
        calendar.add(form.wish());
        notices.carry("calendar.added");
        Destination.go("/approval/calendar.xhtml?year=" + form.getFirst().getYear());
    }

    public void remove(long entry) {
        calendar.remove(entry);
        notices.carry("calendar.removed");
        Destination.go("/approval/calendar.xhtml?year=" + year);
    }

    /** Whether the reader may change it. */
    public boolean isKeeper() {
        return user.hasRole(Role.HR_MANAGER) || user.hasRole(Role.ADMIN);
    }

    public List<Integer> getYears() {
        int present = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(present - BEFORE, present + AFTER).boxed().toList();
    }

    public List<CalendarView> getEntries() {
        if (entries == null) {
            entries = calendar.year(year);
        }
        return entries;
    }

    public CalendarForm getForm() {
        return form;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
