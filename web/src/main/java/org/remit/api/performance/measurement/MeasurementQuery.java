package org.remit.api.performance.measurement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.performance.measurement.MeasurementFilter;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedDay;

/** Which measurements are wanted. The days come as texts, since JAX-RS answers 404 to what is none. */
public class MeasurementQuery {

    @QueryParam("kpi")
    @Parameter(description = "the code of a KPI")
    String kpi;

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, with all below it")
    String unit;

    @QueryParam("position")
    @Parameter(description = "the code of a position: its own and those of the people in it")
    String position;

    @QueryParam("person")
    @Parameter(description = "a login name")
    String person;

    @QueryParam("from")
    @Parameter(description = "no day before it", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(description = "no day after it", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String to;

    /** @throws BusinessException INVALID, naming a parameter that is no day */
    MeasurementFilter filter() {
        return new MeasurementFilter(kpi, unit, position, person, day("from", from), day("to", to));
    }

    private static LocalDate day(String parameter, String text) {
        return text == null || text.isBlank()
                ? null
                : TypedDay.parse(text).orElseThrow(() -> BusinessException.invalid(parameter, "api.notADate"));
    }
}
