package org.remit.web.performance.overview;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.shared.TypedText;
import org.remit.web.shared.Destination;

/**
 * Which cycle and which unit a page is about; its parameters come with every question for rows.
 *
 * @param cycle the id of a cycle, 0 for none
 * @param unit the code of a unit, or null
 */
public record OverviewPlace(long cycle, String unit) {

    static OverviewPlace of(HttpServletRequest request) {
        String id = TypedText.clean(request.getParameter("id"));
        return new OverviewPlace(
                id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                TypedText.clean(request.getParameter("unit")));
    }

    String address(String page) {
        return page + "?id=" + cycle + (unit == null ? "" : "&unit=" + Destination.encoded(unit));
    }
}
