package org.remit.api.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.insight.InsightService;

/** The caller's own scores. */
@RequestScoped
@Path("performance/mine")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class MyPerformanceResource {

    @Inject
    InsightService insights;

    @GET
    @Operation(
            operationId = "myPerformance",
            summary = "How the caller stands today, with every step",
            description =
                    "By the ready sheets whose period today belongs to. The score is live: it moves with each number"
                            + " that is handed in. From the self-assessment of a review on it is hidden until the results are"
                            + " published.")
    @APIResponse(responseCode = "200", description = "A score for each sheet")
    public MyScoresBody mine() {
        return new MyScoresBody(insights.mine().stream().map(MyScoreBody::of).toList());
    }
}
