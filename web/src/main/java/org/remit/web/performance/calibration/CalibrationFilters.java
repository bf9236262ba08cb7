package org.remit.web.performance.calibration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.remit.organization.Layer;
import org.remit.performance.calibration.list.CalibrationFilter;

/** What the parameters of a session's page ask for; what is none of the choices asks for nothing. */
final class CalibrationFilters {

    private CalibrationFilters() {}

    static CalibrationFilter of(HttpServletRequest request) {
        return new CalibrationFilter(
                request.getParameter("find"),
                Stream.of(Layer.values())
                        .filter(layer -> layer.name().equals(request.getParameter("layer")))
                        .findFirst()
                        .orElse(null),
                request.getParameter("grade"));
    }

    /** The session that is asked for; 0, which none has, for what is no number. */
    static long id(HttpServletRequest request) {
        String text = request.getParameter("id");
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
