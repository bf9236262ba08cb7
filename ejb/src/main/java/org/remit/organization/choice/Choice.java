package org.remit.organization.choice;

import java.time.LocalDate;
import org.remit.organization.DutyPartner;
import org.remit.shared.LocalizedText;

/**
 * A unit or a position that a form offers.
 *
 * @param place the name of the unit above a unit, or of the unit of a position; or null
 * @param begins the first day of one that is planned, or null
 * @param vacancies the seats of a position that can be filled, of a planned one on its first day; 0 for a unit
 * @param above the code of the place, or null
 */
public record Choice(
        DutyPartner.Kind kind,
        String code,
        LocalizedText name,
        LocalizedText place,
        LocalDate begins,
        long vacancies,
        String above) {}
