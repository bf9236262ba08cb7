package org.remit.organization.structure;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * What a unit was for a time.
 *
 * @param from the first day, or null when it was so from the beginning
 * @param to the last
 * @param parent the code of the unit above it, or null
 * @param parentName what that is called today
 * @param headPosition the code of the position that headed it, or null
 */
public record UnitTime(
        LocalDate from,
        LocalDate to,
        LocalizedText name,
        String parent,
        LocalizedText parentName,
        String headPosition) {}
