package org.remit.api.performance.insight;

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
import org.remit.performance.insight.team.TeamBoard;
import org.remit.performance.insight.team.TeamBoardService;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The team board. */
@RequestScoped
@Path("performance/team")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class TeamResource {

    @Inject
    TeamBoardService boards;

    @GET
    @Operation(
            operationId = "team",
            summary = "How the people of a unit stand today",
            description = "For the heads of the unit and of those above it, and for HR; by unit, position and person.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "One page of people")
    public PageBody<TeamMemberBody> team(@BeanParam TeamQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        TeamBoard board = boards.board(wanted.filter(), page);
        return PageBody.of(new Page<>(board.members(), board.total()), page, TeamMemberBody::of);
    }
}
