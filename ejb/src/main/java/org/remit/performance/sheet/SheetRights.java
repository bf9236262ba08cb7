package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/**
 * Who may see and change sheets: HR, and the heads of the unit and of those above it. Nobody changes their own; those whom it is for
 * read it.
 */
@ApplicationScoped
public class SheetRights {

    @Inject
    OrganizationParticipants participants;

    @Inject
    UnitBranches branches;

    @Inject
    SheetOwners owners;

    @Inject
    CurrentUser user;

    /** @throws BusinessException NOT_FOUND or FORBIDDEN */
    void refuseUnlessEditor(long sheet) {
        if (!mayEdit(sheet, owner(sheet))) {
            throw BusinessException.forbidden("error.sheetNotYours");
        }
    }

    /** The same before there is a sheet. */
    void refuseUnlessEditorOf(String unit, Long position) {
        boolean own = position != null && owners.holds(user.personId(), position);
        if (own || !keeps(unit)) {
            throw BusinessException.forbidden("error.sheetNotYours");
        }
    }

    /** @throws BusinessException NOT_FOUND or FORBIDDEN */
    public void refuseUnlessReader(long sheet) {
        if (!mayRead(sheet)) {
            throw BusinessException.forbidden("error.sheetNotYours");
        }
    }

    /**
     * Whether it is some of the current user's business.
     *
     * @throws BusinessException NOT_FOUND
     */
    public boolean mayRead(long sheet) {
        SheetOwner owner = owner(sheet);
        return keeps(owner.unit()) || isMe(owner);
    }

    /** Whether the current user may read any sheet if they say why. */
    public boolean audits() {
        return user.hasRole(Role.AUDITOR);
    }

    /** The id of the one person whom a sheet is for; empty for a unit's or a position's. */
    public Optional<Long> holder(long sheet) {
        return Optional.ofNullable(owner(sheet).person());
    }

    /** Whether the sheet is the current user's own. */
    public boolean isOwn(long sheet) {
        return isMe(owner(sheet));
    }

    /** Whether the current user may change a sheet that they may read. */
    public boolean mayEdit(long sheet) {
        return mayEdit(sheet, owner(sheet));
    }

    private boolean mayEdit(long sheet, SheetOwner owner) {
        return !isMe(owner) && keeps(owner.unit()) && !owners.holdsTemplate(user.personId(), sheet);
    }

    private boolean isMe(SheetOwner owner) {
        return Optional.of(user.personId()).equals(Optional.ofNullable(owner.person()));
    }

    private boolean keeps(String unit) {
        return seesAll() || participants.headsOver(user.personId(), unit);
    }

    /** HR sees all sheets. */
    public boolean seesAll() {
        return user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER);
    }

    /** The codes of the units whose sheets the current user keeps, HR aside. */
    public Set<String> units() {
        return branches.headedBy(user.personId());
    }

    public long me() {
        return user.personId();
    }

    public String username() {
        return user.username();
    }

    private SheetOwner owner(long sheet) {
        return owners.of(sheet)
                .orElseThrow(() -> BusinessException.notFound("error.noSuchSheet", String.valueOf(sheet)));
    }
}
