package org.remit.api.governance.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.api.shared.TypedBody;
import org.remit.governance.board.BoardService;
import org.remit.governance.board.BoardView;

/** The board as a body. */
@RequestScoped
@Path("board")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "governance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class BoardResource {

    @Inject
    BoardService boards;

    @GET
    @Operation(
            operationId = "board",
            summary = "The members of the board with their terms, and by what its votes are counted",
            description = "For the board, HR, finance and auditors.")
    @APIResponse(responseCode = "200", description = "The board as it is today")
    public BoardView board() {
        return boards.board();
    }

    @POST
    @Path("terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordBoardTerm",
            summary = "Records a term of office",
            description = "For the HR manager.")
    @APIResponse(responseCode = "201", description = "It is recorded; the answer names its id")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public Response appoint(BoardTermBody wanted) {
        long id = boards.appoint(TypedBody.required(wanted).wish());
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("terms/{id: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endBoardTerm",
            summary = "Ends a term earlier than was meant",
            description = "For the HR manager. Whoever is asked by an open vote already still votes.")
    @APIResponse(responseCode = "204", description = "The end is recorded")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    public void end(@PathParam("id") long id, TermEndBody wanted) {
        boards.end(id, TypedBody.required(wanted).to());
    }

    @PUT
    @Path("voting-rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setVotingRule",
            summary = "Sets by what votes are counted that open from now on",
            description = "For the HR manager; the members are told by mail.")
    @APIResponse(responseCode = "204", description = "It counts from now on")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public void setVotingRule(VotingRuleBody wanted) {
        boards.setVotingRule(TypedBody.required(wanted).wish());
    }
}
