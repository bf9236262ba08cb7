package org.remit.api.performance.improvement;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.performance.improvement.list.ImprovementFilter;
import org.remit.shared.BusinessException;

/** Which improvements are wanted. The choice comes as a text, since JAX-RS answers 404 to what is none. */
public class ImprovementQuery {

    /** Which ones. */
    public enum Show {
        OPEN,
        MINE,
        WAITING,
        ALL
    }

    @QueryParam("show")
    @Parameter(
            description =
                    "OPEN, otherwise MINE (open ones that the caller has to do with), WAITING (those that the caller is to go on"
                            + " with) or ALL",
            schema = @Schema(implementation = Show.class))
    String show;

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, with all below it")
    String unit;

    @QueryParam("kpi")
    @Parameter(description = "the code of a KPI")
    String kpi;

    /** @throws BusinessException INVALID, naming a parameter that is no choice */
    ImprovementFilter filter() {
        Show wanted = ChoiceParameter.of("show", show, Show.values());
        return new ImprovementFilter(wanted != Show.ALL, wanted == Show.MINE, unit, kpi, null, wanted == Show.WAITING);
    }
}
