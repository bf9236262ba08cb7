package org.remit.api.performance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.list.KpiFilter;
import org.remit.performance.kpi.list.KpiState;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Which KPIs are wanted. The choices come as texts, since JAX-RS answers 404 to what is none of them. */
public class KpiQuery {

    @QueryParam("text")
    @Parameter(description = "part of the code, the name or the formula, in either language")
    String text;

    @QueryParam("stage")
    @Parameter(schema = @Schema(implementation = LifeCycleStage.class))
    String stage;

    @QueryParam("function")
    @Parameter(description = "the code of a function")
    String function;

    @QueryParam("unit")
    @Parameter(description = "what it is counted in, such as %")
    String unit;

    @QueryParam("state")
    @Parameter(description = "without it retired ones are left out", schema = @Schema(implementation = KpiState.class))
    String state;

    /** @throws BusinessException INVALID, naming a parameter that is no choice */
    KpiFilter filter() {
        return new KpiFilter(
                TypedText.clean(text),
                ChoiceParameter.of("stage", stage, LifeCycleStage.values()),
                TypedText.clean(function),
                TypedText.clean(unit),
                ChoiceParameter.of("state", state, KpiState.values()));
    }
}
