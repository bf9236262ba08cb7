package org.remit.api.performance.learning;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.performance.learning.list.LearningFilter;
import org.remit.performance.learning.list.LearningGap;
import org.remit.shared.BusinessException;

/** Whose learning plans are wanted. The choice comes as a text, since JAX-RS answers 404 to what is none. */
public class LearningQuery {

    @QueryParam("year")
    @Parameter(description = "of the plans; otherwise this year", schema = @Schema(implementation = Integer.class))
    String year;

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, with all below it")
    String unit;

    @QueryParam("gap")
    @Parameter(
            description = "NO_PLAN, NOT_AGREED or OVERDUE; otherwise everybody",
            schema = @Schema(implementation = LearningGap.class))
    String gap;

    /** @throws BusinessException INVALID, naming a parameter that is no choice or no year */
    LearningFilter filter(int thisYear) {
        int wanted = Optional.ofNullable(year)
                .map(typed -> {
                    if (!typed.matches("[12]\\d{3}")) {
                        throw BusinessException.invalid("year", "error.learningYear", String.valueOf(thisYear));
                    }
                    return Integer.valueOf(typed);
                })
                .orElse(thisYear);
        return new LearningFilter(wanted, unit, ChoiceParameter.of("gap", gap, LearningGap.values()));
    }
}
