package org.remit.web.organization;

import java.util.List;

/** A form in which duties are typed. */
public interface DutiesForm {

    List<DutyForm> getDuties();

    /** The code of the unit that they belong to, or null. */
    String getUnit();

    /** The code of the position that they belong to; null for a new one. */
    String getPosition();
}
