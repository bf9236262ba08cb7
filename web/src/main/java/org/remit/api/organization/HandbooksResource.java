package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ApiLanguage;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.approval.RequestState;
import org.remit.organization.handbook.EditionRow;
import org.remit.organization.handbook.HandbookDraftService;
import org.remit.organization.handbook.HandbookFile;
import org.remit.organization.handbook.HandbookReaderService;
import org.remit.organization.handbook.HandbookService;
import org.remit.organization.handbook.UnreadRow;
import org.remit.organization.handbook.content.Difference;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** The position handbooks. */
@RequestScoped
@Path("handbooks")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class HandbooksResource {

    private static final Set<String> SORTABLE = Set.of("publishedAt", "day", "scope", "code");
    private static final Set<String> SORTABLE_READERS = Set.of("since", "unit", "position");

    @Inject
    HandbookService handbooks;

    @Inject
    HandbookDraftService drafts;

    @Inject
    HandbookReaderService readers;

    @GET
    @Operation(
            operationId = "handbooks",
            summary = "Published editions of position handbooks, the newest first",
            description = "Can be sorted by publishedAt, day, scope or code.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of editions")
    public PageBody<EditionRow> editions(@BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(handbooks.editions(null, null, page), page, row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestHandbook",
            summary = "Writes an edition and asks for its publication",
            description = "For HR. The HR manager decides, and the general manager for the company’s; then everybody"
                    + " confirms whose position it tells otherwise than before.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response order(
            HandbookWish wish,
            @Parameter(description = "at most 80 characters; a repetition with the same key leads to the same request")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        Submitted submitted = new Submitted(drafts.order(wish.order(), key), RequestState.OPEN);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/requests/" + submitted.number())
                .entity(submitted)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "handbook", summary = "An edition with what it says")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The edition")
    public HandbookBody edition(@PathParam("id") String id) {
        return new HandbookBody(
                handbooks.edition(number(id)), handbooks.content(number(id)).chapters());
    }

    @GET
    @Path("{id}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "handbookPdf",
            summary = "An edition as a PDF",
            description = "In the language of Accept-Language.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content = @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")))
    public Response pdf(@PathParam("id") String id, @Context HttpServletRequest request) {
        HandbookFile file = handbooks.pdf(number(id), ApiLanguage.of(request));
        return Response.ok(file.bytes(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @GET
    @Path("{id}/difference")
    @Operation(
            operationId = "handbookDifference",
            summary = "What an edition says differently from an earlier one of the same",
            description = "In the language of Accept-Language.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "What was added, removed or changed")
    public Difference difference(
            @PathParam("id") String id,
            @Parameter(description = "the id of the earlier edition", required = true) @QueryParam("from") String from,
            @Context HttpServletRequest request) {
        if (from == null) {
            throw BusinessException.invalid("from", "error.required");
        }
        return handbooks.difference(number(from), number(id), ApiLanguage.of(request));
    }

    @GET
    @Path("{id}/unconfirmed")
    @Operation(
            operationId = "handbookUnconfirmed",
            summary = "Who has yet to confirm an edition, the longest asked first",
            description = "For HR, and for heads those of their units. Can be sorted by since, unit or position.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "One page of people with their positions")
    public PageBody<UnreadRow> unconfirmed(@PathParam("id") String id, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE_READERS);
        return PageBody.of(readers.unread(number(id), page), page, row -> row);
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.handbookUnknown", id);
        }
        return Long.parseLong(id);
    }
}
