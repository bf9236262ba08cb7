package org.remit.performance.improvement;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.remit.performance.improvement.ImprovementRights.Reader;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** How people go on with an improvement until it is agreed on; then the desk takes over. */
@Stateless
public class ImprovementService {

    private static final int MOST_DISMISSAL = 500;

    @Inject
    Improvements improvements;

    @Inject
    ImprovementRights rights;

    @Inject
    ImprovementProposals proposals;

    @Inject
    Clock clock;

    /**
     * Says why the KPI fell.
     *
     * @throws BusinessException INVALID with the field {@code finding}; NOT_FOUND; FORBIDDEN; CONFLICT when it was said before
     */
    @RolesAllowed(EMPLOYEE)
    public void find(long id, String finding) {
        Improvement improvement = improvements.lock(id);
        Reader reader = reader(improvement);
        refuseUnless(reader.mayFind(improvement.kind(), improvements.facts(id)));
        improvement.found(
                text("finding", finding, MeasureWish.MOST_TEXT), reader.scope().person(), clock.instant());
    }

    /**
     * Proposes a measure and sends it to be agreed on; of a proposal that was returned, a new one in its place.
     *
     * @param comment what was changed of one that was returned, or null
     * @return the request's number
     * @throws BusinessException INVALID with the field {@code measure}, {@code owner} or {@code due}; NOT_FOUND; FORBIDDEN; CONFLICT
     *     when it is not the time for it
     */
    @RolesAllowed(EMPLOYEE)
    public String propose(long id, MeasureWish wish, String comment) {
        Improvement improvement = improvements.lock(id);
        Reader reader = reader(improvement);
        refuseUnless(reader.mayPropose(improvements.facts(id)));
        return proposals.send(improvement, wish, reader.scope().person(), comment);
    }

    /**
     * Closes it without a measure.
     *
     * @throws BusinessException INVALID with the field {@code reason}; NOT_FOUND; FORBIDDEN; CONFLICT once a measure was proposed
     */
    @RolesAllowed(EMPLOYEE)
    public void dismiss(long id, String reason) {
        Improvement improvement = improvements.lock(id);
        Reader reader = reader(improvement);
        refuseUnless(reader.mayDismiss(improvements.facts(id)));
        improvement.dismiss(reader.scope().person(), text("reason", reason, MOST_DISMISSAL), clock.instant());
    }

    /** Whoever may not read it learns no more than that there is none. */
    private Reader reader(Improvement improvement) {
        Reader reader = rights.reader();
        if (!reader.mayRead(improvement.kind(), improvements.facts(improvement.id()))) {
            throw BusinessException.notFound("error.improvementUnknown", String.valueOf(improvement.id()));
        }
        return reader;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw BusinessException.forbidden("error.improvementNotYours");
        }
    }

    private static String text(String field, String typed, int most) {
        String text = TypedText.clean(typed);
        if (text == null) {
            throw BusinessException.invalid(field, "error.required");
        } else if (text.length() > most) {
            throw BusinessException.invalid(field, "error.tooLong", most);
        }
        return text;
    }
}
