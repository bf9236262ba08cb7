package org.remit.api.performance.score;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ApiTexts;
import org.remit.api.shared.RemitApi;
import org.remit.performance.score.run.ScoreProgress;
import org.remit.performance.score.run.ScoreRunService;

/** Scoring of all sheets of a period. */
@RequestScoped
@Path("performance/score-runs")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ScoreRunsResource {

    @Inject
    ScoreRunService runs;

    @Inject
    ApiTexts texts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startScoreRun",
            summary = "Scores all sheets of a period in the background",
            description =
                    "For the HR manager. The ready sheets of all assignments whose period lies within these days. What was"
                            + " scored before stays as it was; the latest score holds.")
    @APIResponse(
            responseCode = "202",
            description = "It has been started",
            headers = @Header(name = "Location", description = "where its progress stands"),
            content = @Content(schema = @Schema(implementation = ScoreProgress.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    public Response start(ScoreRunWish wish) {
        long run = runs.start(wish.period());
        return Response.accepted(runs.progress(run))
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/performance/score-runs/" + run)
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(operationId = "scoreRun", summary = "How far a run is", description = "For the HR manager.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "Its progress; it is finished once finishedAt is there")
    public ScoreProgress run(@PathParam("id") long id) {
        return runs.progress(id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}/failures")
    @Operation(
            operationId = "scoreRunFailures",
            summary = "The sheets that a run could not score",
            description = "For the HR manager. A sheet that cannot be scored keeps no other from it; each says why.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The sheets, by position")
    public FailedSheetsBody failures(@PathParam("id") long id) {
        return FailedSheetsBody.of(runs.failures(id), texts::written);
    }
}
