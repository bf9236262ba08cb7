package org.remit.web.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.remit.performance.measurement.file.FileColumn;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.Preferences;

/** A table to begin with: the header in the reader's language and one row to be replaced. */
@RequestScoped
public class MeasurementTemplate implements ExportedList {

    @Inject
    Preferences preferences;

    @Override
    public String name() {
        return "measurement-template";
    }

    @Override
    public String title() {
        return "measurements.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        out.row(Stream.of(FileColumn.values())
                .map(column -> column.header(preferences.getLocale()))
                .toList());
        out.row(Stream.of(FileColumn.values()).map(FileColumn::example).toList());
    }
}
