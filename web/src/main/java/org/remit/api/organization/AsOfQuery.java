package org.remit.api.organization;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedDay;

/** On which day the organisation is wanted. The parameter comes as a text, since JAX-RS answers 404 to one that is no day. */
public class AsOfQuery {

    @QueryParam("asOf")
    @Parameter(
            description = "the day, past or planned, of the years 1900 to 2200; without it today",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String asOf;

    /**
     * The day, or null for today.
     *
     * @throws BusinessException INVALID when it is no day
     */
    public LocalDate day() {
        return asOf == null || asOf.isBlank()
                ? null
                : TypedDay.parse(asOf).orElseThrow(() -> BusinessException.invalid("asOf", "error.asOfUnreadable"));
    }
}
