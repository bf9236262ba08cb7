package org.remit.organization.handbook.content;

import java.util.List;
import org.remit.organization.DutyPart;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/**
 * A position: whom it reports to, what it answers for and what it only helps with.
 *
 * @param code its code
 * @param title its title
 * @param layer where it stands
 * @param headcount its seats
 * @param reportsTo the code of its superior, or null
 * @param reportsToTitle the superior's title, or null
 * @param duties its duties in their order
 */
public record Sheet(
        String code,
        LocalizedText title,
        Layer layer,
        int headcount,
        String reportsTo,
        LocalizedText reportsToTitle,
        List<SheetDuty> duties) {

    /** The duties of one part. */
    public List<SheetDuty> duties(DutyPart part) {
        return duties.stream().filter(duty -> duty.part() == part).toList();
    }
}
