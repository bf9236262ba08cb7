package org.remit.web.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.measurement.MeasurementFilter;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.MeasurementView;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The measurements as a file. */
@RequestScoped
public class MeasurementList implements ExportedList {

    @Inject
    MeasurementService measurements;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "measurements";
    }

    @Override
    public String title() {
        return "measurements.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        MeasurementFilter filter = MeasurementsBacking.filter(request);
        out.row(msg.all(
                "measurements.kpi",
                "measurements.kpiName",
                "measurements.subject",
                "measurements.unit",
                "measurements.position",
                "measurements.login",
                "measurements.person",
                "measurements.period",
                "measurements.value",
                "measurements.kpiUnit",
                "measurements.numerator",
                "measurements.denominator",
                "measurements.source",
                "measurements.origin",
                "measurements.key",
                "measurements.recordedBy",
                "measurements.recordedAt"));
        ListDownload.pages(
                page -> measurements.measurements(filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(MeasurementView row) {
        boolean ratio = row.denominator() != null;
        return Arrays.asList(
                row.kpi(),
                msg.of(row.kpiName()),
                msg.of(row.kind()),
                row.unit(),
                row.position(),
                row.username(),
                msg.of(row.person()),
                row.period(),
                row.value().orElse(null),
                row.kpiUnit(),
                ratio ? row.numerator() : null,
                row.denominator(),
                row.source(),
                msg.of(row.origin()),
                row.key(),
                msg.of(row.recordedBy()),
                msg.of(row.recordedAt()));
    }
}
