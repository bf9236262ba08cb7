package org.remit.api.performance.sheet;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;
import org.remit.performance.sheet.list.SheetFilter;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Which sheets are wanted. The choices come as texts, since JAX-RS answers 404 to what is none of them. */
public class SheetQuery {

    @QueryParam("text")
    @Parameter(description = "part of a name or code of the unit, the position or the person, in either language")
    String text;

    @QueryParam("subject")
    @Parameter(schema = @Schema(implementation = SheetSubject.class))
    String subject;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = SheetState.class))
    String state;

    @QueryParam("day")
    @Parameter(description = "a day of the period, such as 2026-11-30")
    String day;

    /** @throws BusinessException INVALID, naming a parameter that is no choice or no day */
    SheetFilter filter() {
        return new SheetFilter(
                TypedText.clean(text),
                ChoiceParameter.of("subject", subject, SheetSubject.values()),
                ChoiceParameter.of("state", state, SheetState.values()),
                day());
    }

    private LocalDate day() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw BusinessException.invalid("day", "api.notADate");
        }
    }
}
