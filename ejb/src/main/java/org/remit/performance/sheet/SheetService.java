package org.remit.performance.sheet;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.shared.BusinessException;

/** Score sheets as HR and the heads of the unit and of those above it keep them; nobody changes their own. */
@Stateless
public class SheetService {

    @Inject
    SheetDesk desk;

    @Inject
    HandOut handOut;

    @Inject
    SheetRights rights;

    @Inject
    SheetAgreement agreement;

    /**
     * Begins a sheet. That of a position gets up to 8 KPIs of its duties in force on the first day, in the order of the duties, with their
     * targets and equal weights; that of a unit is empty.
     *
     * @return the id of the sheet, a draft
     * @throws BusinessException INVALID with one violation per field; FORBIDDEN; CONFLICT when there is a sheet for days of the
     *     period
     */
    @RolesAllowed(EMPLOYEE)
    public long propose(SheetStart start) {
        return desk.propose(start);
    }

    /**
     * Begins a sheet with the lines of another, such as that of another position; retired KPIs are left out.
     *
     * @return the id of the new sheet, a draft
     * @throws BusinessException NOT_FOUND, INVALID, FORBIDDEN or CONFLICT as above
     */
    @RolesAllowed(EMPLOYEE)
    public long copy(long source, SheetStart start) {
        rights.refuseUnlessReader(source);
        return desk.copy(source, start);
    }

    /**
     * Begins the sheet of the next period for the same one, as long and right after it.
     *
     * @return the id of the new sheet, a draft
     * @throws BusinessException NOT_FOUND, FORBIDDEN or CONFLICT as above
     */
    @RolesAllowed(EMPLOYEE)
    public long next(long source) {
        rights.refuseUnlessEditor(source);
        return desk.next(source);
    }

    /**
     * A sheet as a change of it begins.
     *
     * @throws BusinessException NOT_FOUND or FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public SheetEdit edit(long id) {
        rights.refuseUnlessEditor(id);
        ScoreSheet sheet = desk.sheet(id);
        return new SheetEdit(id, sheet.version(), desk.read(sheet), sheet.state() == SheetState.READY, null);
    }

    /**
     * Changes a sheet, which is ready afterwards if that is wanted and all rules are kept.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN, INVALID with one violation per field, such as
     *     {@code targets[0].weight}, or CONFLICT when somebody else has changed it since it was read
     *     and, for everybody but HR, when its holder has agreed to it; they are asked by {@link #revise}
     */
    @RolesAllowed(EMPLOYEE)
    public void change(SheetEdit edit) {
        rights.refuseUnlessEditor(edit.id());
        agreement.hold(edit.id());
        agreement.refuseAgreed(edit.id());
        agreement.refuseAsked(edit.id());
        desk.change(edit);
    }

    /**
     * Asks the holder of an agreed sheet whether they agree to another. It is complete and keeps all rules; the sheet stays as it is
     * until they do.
     *
     * @throws BusinessException as {@link #change}; CONFLICT when nobody has agreed to the sheet yet, or they are being asked
     */
    @RolesAllowed(EMPLOYEE)
    public void revise(SheetEdit edit) {
        rights.refuseUnlessEditor(edit.id());
        agreement.propose(edit);
    }

    /**
     * The holder’s word on what is proposed in place of their sheet.
     *
     * @param revision the id of what they have read
     * @param remark why they do not agree, up to 500 characters; needed then
     * @throws BusinessException NOT_FOUND, FORBIDDEN for everybody but the holder, INVALID, or CONFLICT when nobody asks, something else
     *     is asked by now, or the review settles already what the sheet has come to
     */
    @RolesAllowed(EMPLOYEE)
    public void answer(long sheet, Long revision, boolean accepted, String remark) {
        if (!rights.isOwn(sheet)) {
            throw BusinessException.forbidden("error.sheetNotYours");
        }
        agreement.answer(sheet, revision, accepted, remark);
    }

    /**
     * Takes back what the holder is asked about.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN, or CONFLICT when nobody asks
     */
    @RolesAllowed(EMPLOYEE)
    public void withdrawRevision(long sheet) {
        rights.refuseUnlessEditor(sheet);
        agreement.withdraw(sheet);
    }

    /** The ids of the current user’s sheets for which they are asked whether they agree to another. */
    @RolesAllowed(EMPLOYEE)
    public List<Long> asking() {
        return agreement.asking();
    }

    /**
     * Hands the ready sheet of a position to all who hold it on days of the period. Whoever has an own sheet for these days keeps
     * it, and so does who has agreed to theirs; one that came from here before and was not changed since follows. Who is there for a part of the period gets that part of
     * what is reached bit by bit.
     *
     * @param version that of the sheet when it was read
     * @throws BusinessException NOT_FOUND, FORBIDDEN, INVALID when it is not a position's, or CONFLICT when it is a draft or
     *     somebody else has changed it since it was read
     */
    @RolesAllowed(EMPLOYEE)
    public HandedOut handOut(long id, Integer version) {
        rights.refuseUnlessEditor(id);
        return handOut.toHolders(id, version);
    }
}
