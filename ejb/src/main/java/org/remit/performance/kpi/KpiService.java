package org.remit.performance.kpi;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.remit.shared.BusinessException;

/** Single KPIs of the library, as HR keeps them. */
@Stateless
public class KpiService {

    @Inject
    KpiDesk desk;

    /** A new KPI, with nothing said of it yet. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public KpiEdit start() {
        return new KpiEdit(null, null, null, null);
    }

    /**
     * A KPI as a change of it begins.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public KpiEdit kpi(String code) {
        return desk.read(code);
    }

    /**
     * Enters a KPI.
     *
     * @throws BusinessException INVALID with one violation per field; CONFLICT with the field {@code code} or {@code name}
     *     when another KPI has it
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void create(KpiEdit edit) {
        desk.create(edit);
    }

    /**
     * Writes the next version of a KPI, valid from today; the versions before stay as they are. Without a difference there is
     * none.
     *
     * @throws BusinessException INVALID with one violation per field; NOT_FOUND; CONFLICT when somebody else has changed it
     *     since it was read, when it is retired, or with the field {@code name} when another KPI has it
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void change(KpiEdit edit) {
        desk.change(edit);
    }

    /**
     * Nothing new is to use the KPI; what uses it keeps it.
     *
     * @param edit its code, version and reason
     * @throws BusinessException INVALID without a reason; NOT_FOUND; CONFLICT when it is retired or was changed meanwhile
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void retire(KpiEdit edit) {
        desk.retire(edit);
    }

    /**
     * Takes a retired KPI back into use.
     *
     * @param edit its code, version and reason
     * @throws BusinessException INVALID without a reason; NOT_FOUND; CONFLICT when it is in use, was changed meanwhile, or
     *     with the field {@code name} when another KPI in use has it
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void takeBack(KpiEdit edit) {
        desk.takeBack(edit);
    }
}
