package org.remit.performance.calibration.list;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.remit.people.PersonRef;
import org.remit.performance.calibration.SessionFacts;
import org.remit.performance.calibration.list.CalibrationReader.Reading;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * Calibration sessions as they are read: by HR all, by heads those in which people of theirs are, with these people only; nobody finds
 * their own review. That somebody looks at the grades of others is logged.
 */
@Stateless
public class CalibrationListService {

    @Inject
    SessionRows sessions;

    @Inject
    CalibrationRows rows;

    @Inject
    CalibrationReader reader;

    @Inject
    CalibrationLooks looks;

    /**
     * The cycle that sessions are read of.
     *
     * @throws BusinessException NOT_FOUND, or FORBIDDEN for who neither is HR nor heads a unit
     */
    @RolesAllowed(EMPLOYEE)
    public CalibratedCycle cycle(long id) {
        return reader.cycle(id);
    }

    /** Whether the current user finds a session of a cycle, or may open one. */
    @RolesAllowed(EMPLOYEE)
    public boolean shown(long cycle) {
        return reader.readsAny()
                && (reader.cycle(cycle).openable()
                        || sessions(cycle, PageRequest.of(0, 1)).total() > 0);
    }

    /**
     * The sessions of a cycle, by the codes of their units.
     *
     * @throws BusinessException FORBIDDEN for who neither is HR nor heads a unit
     */
    @RolesAllowed(EMPLOYEE)
    public Page<SessionRow> sessions(long cycle, PageRequest page) {
        return sessions.page(cycle, reader.sessions(), page);
    }

    /**
     * One session.
     *
     * @throws BusinessException NOT_FOUND, or FORBIDDEN for who sees nothing of it
     */
    @RolesAllowed(EMPLOYEE)
    public SessionView session(long id) {
        Reading reading = look(id);
        SessionFacts facts = reading.facts();
        return new SessionView(
                id,
                facts.version(),
                facts.cycleId(),
                reading.cycle().name(),
                facts.group().unit(),
                facts.group().unitOnly(),
                sessions.unitName(facts.group().unit()),
                facts.state(),
                reading.whole(),
                reading.inside(),
                reader.distribution(reading),
                reader.closedWith(reading),
                entries(reading, id),
                reading.cycle().grades(),
                reader.deeds(reading));
    }

    /** Why it was reopened may tell of single people: only who sees all of it and is not in it reads that. */
    private List<SessionEntry> entries(Reading reading, long id) {
        List<SessionEntry> entries = sessions.entries(id);
        return reading.whole() && !reading.inside()
                ? entries
                : entries.stream().map(SessionEntry::withoutReason).toList();
    }

    /**
     * Its reviews, sorted by {@code person}, {@code position}, {@code unit}, {@code total}, {@code before} or {@code grade}; otherwise
     * the highest total first.
     *
     * @throws BusinessException as {@link #session}
     */
    @RolesAllowed(EMPLOYEE)
    public Page<CalibratedReview> reviews(long id, CalibrationFilter filter, PageRequest page) {
        Reading reading = look(id);
        Page<CalibratedReview> found = rows.reviews(reading.seen(), filter, page);
        Map<Long, List<PersonRef>> raters =
                rows.raters(found.items().stream().map(CalibratedReview::id).toList());
        return new Page<>(
                found.items().stream()
                        .map(row -> seen(row, raters.getOrDefault(row.id(), List.of()), reader.changes(reading)))
                        .toList(),
                found.total());
    }

    /**
     * A review of it whose grade the current user may change now.
     *
     * @throws BusinessException as {@link #session}; NOT_FOUND for a review that is not in it, and for one's own; FORBIDDEN for who has rated
     *     it, and when the session is closed
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public CalibratedReview changeable(long id, long review) {
        Reading reading = look(id);
        CalibratedReview row = rows.one(reading.seen(), review)
                .orElseThrow(() -> BusinessException.notFound("error.calibrationNoReview"));
        List<PersonRef> raters = rows.raters(List.of(review)).getOrDefault(review, List.of());
        CalibratedReview seen = seen(row, raters, reader.changes(reading));
        if (!seen.changeable()) {
            throw BusinessException.forbidden("error.calibrationNotChangeable");
        }
        return seen;
    }

    private CalibratedReview seen(CalibratedReview row, List<PersonRef> raters, boolean mayChange) {
        boolean others = raters.stream().noneMatch(rater -> rater.id() == reader.me());
        return row.with(reader.sees(row.stage()), raters, mayChange && others);
    }

    /**
     * Its people by position, the most frequent first.
     *
     * @throws BusinessException as {@link #session}
     */
    @RolesAllowed(EMPLOYEE)
    public Page<PositionGroup> positions(long id, PageRequest page) {
        return rows.positions(look(id).seen(), page);
    }

    /**
     * The changes of grades in it, the latest first.
     *
     * @throws BusinessException as {@link #session}
     */
    @RolesAllowed(EMPLOYEE)
    public Page<GradeChangeRow> changes(long id, PageRequest page) {
        return rows.changes(id, look(id).seen(), page);
    }

    private Reading look(long id) {
        Reading reading = reader.read(id);
        looks.looked(sessions.requestNumber(reading.facts().cycleId()) + " "
                + reading.facts().group().unit());
        return reading;
    }
}
