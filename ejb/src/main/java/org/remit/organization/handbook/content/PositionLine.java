package org.remit.organization.handbook.content;

import java.util.List;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/** A position on a day, as its row tells it. */
record PositionLine(
        long id,
        String code,
        LocalizedText title,
        String unit,
        Layer layer,
        int headcount,
        String reportsTo,
        LocalizedText reportsToTitle) {

    Sheet sheet(List<SheetDuty> duties) {
        return new Sheet(code, title, layer, headcount, reportsTo, reportsToTitle, duties);
    }
}
