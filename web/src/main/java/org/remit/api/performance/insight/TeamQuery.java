package org.remit.api.performance.insight;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.performance.insight.team.TeamFilter;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedDay;

/** Whose scores are wanted. */
public class TeamQuery {

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, with all below it; all that the caller may see without it")
    String unit;

    @QueryParam("from")
    @Parameter(description = "the first day of the period; with to, or neither for the latest period that has begun")
    String from;

    @QueryParam("to")
    @Parameter(description = "the last day of the period, included")
    String to;

    /** @throws BusinessException INVALID, naming a parameter that is no day */
    TeamFilter filter() {
        boolean any = from == null && to == null;
        return new TeamFilter(unit, any ? null : new Period(day("from", from), day("to", to)));
    }

    private static LocalDate day(String name, String text) {
        return Optional.ofNullable(text)
                .flatMap(TypedDay::parse)
                .orElseThrow(() -> BusinessException.invalid(name, "api.notADate"));
    }
}
