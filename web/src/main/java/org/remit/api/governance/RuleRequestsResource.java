package org.remit.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.organization.Submitted;
import org.remit.api.shared.RemitApi;
import org.remit.api.shared.TypedBody;
import org.remit.approval.RequestState;
import org.remit.governance.rule.HearingDraft;
import org.remit.governance.rule.HearingService;
import org.remit.governance.rule.RuleProposal;
import org.remit.governance.rule.RuleRequestService;
import org.remit.governance.rule.RuleService;

/** How rules are asked for, and how it is recorded who was heard on them. */
@RequestScoped
@Path("rule-requests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "governance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class RuleRequestsResource {

    @Inject
    RuleRequestService requests;

    @Inject
    RuleService rules;

    @Inject
    HearingService hearings;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestRule",
            summary = "Asks for a rule, its amendment or its repeal",
            description =
                    "For HR and the head of the operations office. There is no other way to bring a rule into force: it is"
                            + " adopted by the decision of those whom its kind needs, staff rules by a resolution of the board.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response submit(
            RuleWish wish,
            @Parameter(description = "at most 80 characters; a repetition with the same key leads to the same request")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        Submitted submitted = new Submitted(
                requests.submit(null, null, TypedBody.required(wish).content(), key), RequestState.OPEN);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/requests/" + submitted.number())
                .entity(submitted)
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "requestedRule",
            summary = "What a request asks for, what it changes, and who was heard on it",
            description =
                    "For everybody who may see the request; what it changes and who was heard only for those who decide on it and HR.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The proposed version")
    public RuleProposal proposed(@PathParam("number") String number) {
        return rules.proposal(number);
    }

    @POST
    @Path("{number}/resubmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resubmitRule", summary = "Sends one's own returned request on again")
    @APIResponse(responseCode = "204", description = "It is in its chain again")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void resubmit(@PathParam("number") String number, RuleResubmission mended) {
        requests.resubmit(number, TypedBody.required(mended).draftVersion(), mended.content(), mended.comment());
    }

    @GET
    @Path("{number}/hearing")
    @Operation(
            operationId = "ruleHearing",
            summary = "What the caller is to record at the step where the request stands",
            description = "For whoever the step asks: the comments of the units, the discussion with the staff, or the"
                    + " consultation with their representatives.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "What is recorded so far")
    public HearingDraft hearing(@PathParam("number") String number) {
        return hearings.open(number);
    }

    @PUT
    @Path("{number}/hearing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordRuleHearing",
            summary = "Records it in place of what was recorded before",
            description = "The step ends when its word (ANSWERED or CONFIRMED) is said after that.")
    @APIResponse(responseCode = "204", description = "It is recorded")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    public void record(@PathParam("number") String number, HearingWish wish) {
        hearings.record(number, TypedBody.required(wish).content(), wish.version());
    }
}
