package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.remit.organization.overlap.OverlapService;
import org.remit.shared.PageRequest;

/** Duties that overlap. */
@RequestScoped
@Path("overlaps")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class OverlapsResource {

    @Inject
    OverlapService overlaps;

    @GET
    @Operation(
            operationId = "overlaps",
            summary = "Pairs of duties that are alike, the undecided first",
            description = "HR and the auditor see all, a head those that touch their units, nobody else any.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of pairs")
    public PageBody<OverlapBody> overlaps(@BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(overlaps.overlaps(null, page), page, OverlapBody::of);
    }
}
