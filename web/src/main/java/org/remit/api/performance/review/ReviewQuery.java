package org.remit.api.performance.review;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.review.list.ReviewFilter;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Which reviews are wanted. */
public class ReviewQuery {

    @QueryParam("mine")
    @Parameter(description = "only the caller’s own")
    boolean mine;

    @QueryParam("cycle")
    @Parameter(description = "the id of a cycle")
    String cycle;

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, which stands for what is below it as well")
    String unit;

    @QueryParam("stage")
    @Parameter(schema = @Schema(implementation = CycleStage.class))
    String stage;

    /** @throws BusinessException INVALID, naming a parameter that is no choice or no id */
    ReviewFilter filter() {
        return new ReviewFilter(
                mine, cycle(), TypedText.clean(unit), ChoiceParameter.of("stage", stage, CycleStage.values()));
    }

    private Long cycle() {
        String text = TypedText.clean(cycle);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw BusinessException.invalid("cycle", "error.cycleUnknown", text);
        }
        return Long.valueOf(text);
    }
}
