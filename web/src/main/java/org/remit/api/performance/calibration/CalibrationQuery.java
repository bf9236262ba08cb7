package org.remit.api.performance.calibration;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.organization.Layer;
import org.remit.performance.calibration.list.CalibrationFilter;

/** Which reviews of a session are wanted. */
public class CalibrationQuery {

    @QueryParam("find")
    @Parameter(description = "a part of the person’s name or of the position’s title")
    String find;

    @QueryParam("layer")
    @Parameter(schema = @Schema(implementation = Layer.class))
    String layer;

    @QueryParam("grade")
    @Parameter(description = "the letter that holds; - for those without a grade")
    String grade;

    /** @throws org.remit.shared.BusinessException INVALID, naming a parameter that is no choice */
    CalibrationFilter filter() {
        return new CalibrationFilter(find, ChoiceParameter.of("layer", layer, Layer.values()), grade);
    }
}
