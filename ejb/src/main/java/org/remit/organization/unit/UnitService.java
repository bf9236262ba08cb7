package org.remit.organization.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitContent;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/** Single units, as the HR manager keeps them. */
@Stateless
public class UnitService {

    @Inject
    UnitBook book;

    @Inject
    UnitDesk desk;

    /**
     * A unit as a change of it begins, closed or not.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed(Role.HR_MANAGER)
    public UnitEdit unit(String code) {
        UnitContent content =
                book.content(code).orElseThrow(() -> BusinessException.notFound("error.unitUnknown", code));
        return new UnitEdit(content, book.version(code));
    }

    /**
     * Before a new unit is typed, so that nobody types in vain.
     *
     * @param under the code of the unit that it is to stand below, or null
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed(Role.HR_MANAGER)
    public void begin(String under) {
        if (under != null) {
            unit(under);
        }
    }

    /**
     * Enters a unit.
     *
     * @throws BusinessException INVALID with one violation per field; CONFLICT with the field {@code code} when it is taken
     */
    @RolesAllowed(Role.HR_MANAGER)
    public void create(UnitContent content) {
        desk.create(content);
    }

    /**
     * Changes everything but the code of a unit; a last day closes it.
     *
     * @throws BusinessException INVALID with one violation per field, {@code validTo} while it has open positions, units
     *     below or requests under way, {@code validFrom} when the unit above or what is in it begins otherwise; NOT_FOUND; CONFLICT when somebody else has changed it since it was read
     */
    @RolesAllowed(Role.HR_MANAGER)
    public void change(UnitEdit edit) {
        desk.change(edit);
    }
}
