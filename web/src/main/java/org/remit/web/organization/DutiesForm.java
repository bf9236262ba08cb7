package org.remit.web.organization;

import java.util.List;
import org.remit.organization.DutyContent;

/** A form in which duties are typed. */
public interface DutiesForm {

    List<DutyForm> getDuties();

    /** The same as they would be sent. */
    default List<DutyContent> contents() {
        return getDuties().stream().map(DutyForm::content).toList();
    }

    /** The code of the unit that they belong to, or null. */
    String getUnit();

    /** The code of the position that they belong to; null for a new one. */
    String getPosition();
}
