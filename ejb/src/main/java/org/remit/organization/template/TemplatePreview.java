package org.remit.organization.template;

import java.util.List;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/**
 * What a template would add to the organisation.
 *
 * @param emptyOrganization whether the organisation is empty, so that the template becomes all of it
 * @param units each after the one above it
 */
public record TemplatePreview(TemplateRow template, boolean emptyOrganization, List<UnitPreview> units) {

    /** Whether the organisation has one of the codes already. */
    public boolean isTaken() {
        return units.stream()
                .anyMatch(unit -> unit.taken() || unit.positions().stream().anyMatch(PositionPreview::taken));
    }

    /**
     * A unit to be added.
     *
     * @param taken whether the organisation has a unit with this code already
     */
    public record UnitPreview(
            String code, LocalizedText name, Layer layer, boolean taken, List<PositionPreview> positions) {}

    /**
     * A position to be added.
     *
     * @param taken whether the organisation has a position with this code already, be it closed
     */
    public record PositionPreview(String code, LocalizedText title, int headcount, int duties, boolean taken) {}
}
