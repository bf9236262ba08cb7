package org.remit.api.governance.resolution;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.approval.Outcome;
import org.remit.governance.resolution.ResolutionFilter;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Which resolutions are wanted. The choices come as texts, since JAX-RS answers 404 to what is none of them. */
public class ResolutionQuery {

    private static final String YEAR_PATTERN = "[0-9]{4}";
    private static final Outcome[] OUTCOMES = {Outcome.APPROVED, Outcome.REJECTED, Outcome.LAPSED};

    @QueryParam("find")
    @Parameter(
            description =
                    "part of the title in either language, the number of a resolution or request, or the code of minutes")
    String find;

    @QueryParam("outcome")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"APPROVED", "REJECTED", "LAPSED"}))
    String outcome;

    @QueryParam("year")
    @Parameter(
            description = "in which they were decided",
            schema = @Schema(type = SchemaType.STRING, pattern = YEAR_PATTERN))
    String year;

    /** @throws BusinessException INVALID, naming a parameter that is no choice */
    ResolutionFilter filter() {
        String typed = TypedText.clean(year);
        if (typed != null && !typed.matches(YEAR_PATTERN)) {
            throw BusinessException.invalid("year", "error.resolutionYear");
        }
        return new ResolutionFilter(
                TypedText.clean(find),
                ChoiceParameter.of("outcome", outcome, OUTCOMES),
                typed == null ? null : Integer.valueOf(typed));
    }
}
