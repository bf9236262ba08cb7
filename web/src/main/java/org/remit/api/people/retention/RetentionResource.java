package org.remit.api.people.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.people.retention.RetentionService;
import org.remit.people.retention.erasure.ErasureService;
import org.remit.people.retention.erasure.ErasureView;
import org.remit.people.retention.hold.HoldView;
import org.remit.people.retention.hold.LegalHoldService;
import org.remit.shared.PageRequest;

/** What is kept how long, who is under a legal hold, and what was erased. */
@RequestScoped
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class RetentionResource {

    @Inject
    RetentionService retention;

    @Inject
    LegalHoldService holds;

    @Inject
    ErasureService erasures;

    @GET
    @Operation(
            operationId = "retention",
            summary = "How long which records are kept, and what is due",
            description = "For the HR manager and the auditor. Without a rule nothing of a kind is due.")
    @APIResponse(responseCode = "200", description = "All kinds of records")
    public RetentionBody kinds() {
        return new RetentionBody(retention.kinds());
    }

    @PUT
    @Path("{kind: [a-z-]{1,40}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setRetention",
            summary = "Sets how long a kind of records is kept",
            description = "For the HR manager. The rules before stay on record.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void set(@PathParam("kind") String kind, RetentionWish wish) {
        retention.setRule(wish.of(kind));
    }

    @GET
    @Path("holds")
    @Operation(
            operationId = "legalHolds",
            summary = "Who is and was under a legal hold",
            description = "For the HR manager and the auditor. Those that are open come first.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of holds")
    public PageBody<HoldView> holds(@BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(holds.holds(page), page, hold -> hold);
    }

    @POST
    @Path("holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setLegalHold",
            summary = "Keeps everything about a person from being erased",
            description = "For the HR manager, though not about themselves.")
    @APIResponse(
            responseCode = "201",
            description = "The hold",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response hold(LegalHoldWish wish) {
        return Response.status(Response.Status.CREATED)
                .entity(new Begun(holds.set(wish.wish())))
                .build();
    }

    @POST
    @Path("holds/{id: [0-9]{1,18}}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "liftLegalHold",
            summary = "Lifts a legal hold",
            description = "For the HR manager, though not about themselves. It cannot be taken back.")
    @APIResponse(responseCode = "204", description = "It is lifted")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void lift(@PathParam("id") long id, ReasonWish wish) {
        holds.lift(id, wish.reason());
    }

    @GET
    @Path("erasures")
    @Operation(
            operationId = "erasures",
            summary = "What was erased, and how far an erasure is",
            description = "For the HR manager and the auditor. The newest comes first.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of erasures")
    public PageBody<ErasureView> erasures(@BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(erasures.erasures(page), page, erasure -> erasure);
    }

    @POST
    @Path("erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startErasure",
            summary = "Erases what is due and not held, in the background",
            description = "For the HR manager. It cannot be taken back.")
    @APIResponse(
            responseCode = "202",
            description = "It has been started; the list says how far it is",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response erase(ReasonWish wish) {
        return Response.accepted(new Begun(erasures.start(wish.reason()))).build();
    }
}
