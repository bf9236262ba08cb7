package org.remit.performance.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.remit.organization.StaffBook;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/** Who reads a plan: the person, the heads above, HR; and who has a say in it: the person and the heads. */
@ApplicationScoped
public class LearningRights {

    @Inject
    LearningHeads heads;

    @Inject
    StaffBook staff;

    @Inject
    UnitBranches branches;

    @Inject
    CurrentUser user;

    /** @throws BusinessException FORBIDDEN */
    void refuseUnlessSpeaker(long person) {
        if (!speaks(person)) {
            throw BusinessException.forbidden("error.learningNotYours");
        }
    }

    /** Whether the current user may propose, agree and note; nobody does for somebody who has left. */
    public boolean speaks(long person) {
        return staff.worksHere(person) && (person == me() || heads.speaks(me(), person));
    }

    /** HR reads all plans. */
    public boolean seesAll() {
        return user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER);
    }

    /** The codes of the units whose people's plans the current user reads as their head. */
    public Set<String> units() {
        return branches.headedBy(me());
    }

    public long me() {
        return user.personId();
    }
}
