package org.remit.api.performance.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.report.ServiceReport;
import org.remit.performance.report.ServiceReportService;
import org.remit.shared.TypedText;

/** The staff service performance report. */
@RequestScoped
@Path("performance/service-report")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ServiceReportResource {

    @Inject
    ServiceReportService reports;

    @GET
    @Operation(
            operationId = "serviceReport",
            summary = "The staff service performance report by department, compared with the period before",
            description =
                    "For the board, HR and auditors of everybody, for heads of their own units. What would tell of fewer"
                            + " than five people is null.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "The report")
    public ServiceReport report(
            @QueryParam("period") @Parameter(description = "such as 2026, 2026Q4 or 2026-11; this year unless given")
                    String period) {
        return reports.report(TypedText.clean(period));
    }
}
