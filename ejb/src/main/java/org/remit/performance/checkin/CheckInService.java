package org.remit.performance.checkin;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.BusinessException;

/** Check-ins at the score sheet of one person, by whoever may read it: that person, the heads above, HR. */
@Stateless
public class CheckInService {

    @Inject
    CheckIns checkIns;

    @Inject
    SheetRights rights;

    @Inject
    Clock clock;

    /**
     * What was written at a sheet, the last first.
     *
     * @throws BusinessException NOT_FOUND, also when the sheet is nobody's own; FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public List<CheckInView> of(long sheet) {
        return checkIns.of(sheet, holder(sheet));
    }

    /**
     * Writes one, for good.
     *
     * @throws BusinessException INVALID with the field {@code remark}, {@code agreed} or {@code dueOn}; NOT_FOUND, also when the
     *     sheet is nobody's own; FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public void write(long sheet, CheckInWish wish) {
        holder(sheet);
        checkIns.add(new CheckIn(sheet, rights.me(), clock.instant(), wish, LocalDate.now(clock)));
    }

    private long holder(long sheet) {
        rights.refuseUnlessReader(sheet);
        return rights.holder(sheet)
                .orElseThrow(() -> BusinessException.notFound("error.noSuchSheet", String.valueOf(sheet)));
    }
}
