package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.remit.organization.overlap.OverlapService;
import org.remit.organization.overlap.OverlapWish;
import org.remit.organization.overlap.Verdict;
import org.remit.shared.BusinessException;
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

    /**
     * What is to become of a pair.
     *
     * @param reason up to 1,000 characters; needed when both are to stay as they are
     */
    public record Decision(Verdict verdict, String reason) {}

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

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideOverlap",
            summary = "Decides what becomes of a pair: merge, owner and helper, or as they are with a reason",
            description = "For HR. It counts until one of the texts changes.")
    @APIResponse(responseCode = "204", description = "It is decided")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void decide(@PathParam("id") String id, Decision body) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.overlapUnknown");
        }
        overlaps.decide(new OverlapWish(Long.parseLong(id), body.verdict(), body.reason()));
    }
}
