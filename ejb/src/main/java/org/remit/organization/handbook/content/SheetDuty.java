package org.remit.organization.handbook.content;

import java.util.List;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/**
 * A duty as a handbook tells it.
 *
 * @param code the same in all versions of the duty
 * @param text what is to be done
 * @param function the name of the function it belongs to
 * @param part whether the position answers for it or helps
 * @param partners whom it is done with
 * @param kpis how it is measured
 */
public record SheetDuty(
        String code,
        LocalizedText text,
        LocalizedText function,
        DutyPart part,
        List<Partner> partners,
        List<KpiContent> kpis) {

    /**
     * A unit or a position that a duty is done with.
     *
     * @param name the unit's name or the position's title; null when there is none of this code any more
     */
    public record Partner(DutyPartner.Kind kind, String code, LocalizedText name) {}
}
