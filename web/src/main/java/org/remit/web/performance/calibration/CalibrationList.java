package org.remit.web.performance.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.calibration.list.CalibratedReview;
import org.remit.performance.calibration.list.CalibrationFilter;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The reviews of a calibration session as a file. */
@RequestScoped
public class CalibrationList implements ExportedList {

    @Inject
    CalibrationListService sessions;

    @Inject
    CalibrationTexts texts;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String title() {
        return "calibration.reviews";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        long id = CalibrationFilters.id(request);
        CalibrationFilter filter = CalibrationFilters.of(request);
        // whoever may not read it is refused before a file is begun
        sessions.session(id);
        out.row(msg.all(
                "calibration.person",
                "calibration.position",
                "calibration.unit",
                "calibration.total",
                "calibration.before",
                "calibration.now",
                "calibration.raters"));
        ListDownload.pages(page -> sessions.reviews(id, filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(CalibratedReview row) {
        return Arrays.asList(
                msg.of(row.person()),
                msg.of(row.positionTitle()),
                msg.of(row.unitName()),
                row.total(),
                row.before(),
                row.grade() == null ? msg.get("calibration.none") : row.grade(),
                texts.raters(row));
    }
}
