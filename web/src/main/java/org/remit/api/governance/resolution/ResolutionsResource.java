package org.remit.api.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;
import org.remit.shared.PageRequest;

/** What the board has decided. */
@RequestScoped
@Path("resolutions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "governance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ResolutionsResource {

    private static final Set<String> SORTABLE = Set.of("number", "title", "outcome", "settledAt");

    @Inject
    ResolutionService resolutions;

    @GET
    @Operation(
            operationId = "resolutions",
            summary = "The register of resolutions, the latest first",
            description =
                    "For the board, HR, finance and auditors. Can be sorted by number, title, outcome or settledAt.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of resolutions")
    public PageBody<ResolutionRow> resolutions(@BeanParam ResolutionQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(resolutions.resolutions(wanted.filter(), page), page, row -> row);
    }

    @GET
    @Path("{number: B[0-9]{4}-[0-9]{4,9}}")
    @Operation(
            operationId = "resolution",
            summary = "A resolution: what exactly was voted on, the arithmetic, who voted how",
            description = "intact says whether all of it is as it was entered.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The resolution")
    public ResolutionBody resolution(@PathParam("number") String number) {
        return ResolutionBody.of(resolutions.resolution(number));
    }
}
