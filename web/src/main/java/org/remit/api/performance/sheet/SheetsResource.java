package org.remit.api.performance.sheet;

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
import jakarta.ws.rs.QueryParam;
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
import org.remit.api.performance.score.ScoreBody;
import org.remit.api.shared.ApiTexts;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.score.ScoreService;
import org.remit.performance.sheet.HandedOut;
import org.remit.performance.sheet.SheetService;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.shared.PageRequest;

/** Score sheets. */
@RequestScoped
@Path("performance/sheets")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class SheetsResource {

    private static final Set<String> SORTABLE = Set.of("unit", "position", "person", "from", "state");

    @Inject
    SheetListService list;

    @Inject
    SheetService sheets;

    @Inject
    ScoreService scores;

    @Inject
    ApiTexts texts;

    @GET
    @Operation(
            operationId = "sheets",
            summary = "The score sheets that the caller may read",
            description =
                    "HR reads all, heads those of their units and of those below, everybody their own. Can be sorted"
                            + " by unit, position, person, from or state.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of sheets")
    public PageBody<SheetRowBody> sheets(@BeanParam SheetQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(list.sheets(wanted.filter(), page), page, SheetRowBody::of);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(
            operationId = "sheet",
            summary = "A score sheet with its targets",
            description = "That somebody has read the sheet of another person is logged.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The sheet")
    public SheetBody sheet(
            @PathParam("id") long id,
            @Parameter(description = "why an auditor looks at it; nobody else needs it") @QueryParam("reason")
                    String reason) {
        return SheetBody.of(list.sheet(id, reason));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/score")
    @Operation(
            operationId = "sheetScore",
            summary = "What a sheet comes to today, with every step",
            description =
                    "For whoever may read the sheet; its holder gets 403 from the self-assessment of a review on until"
                            + " its results are published. While its period is not over, cumulative targets count until the last day"
                            + " that was measured. 409 while the sheet is a draft.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    @APIResponse(responseCode = "200", description = "The score")
    public ScoreBody score(@PathParam("id") long id) {
        return ScoreBody.of(scores.live(id), actual -> texts.of(actual.refusal(), actual.lastDay()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeSheet",
            summary = "Begins a score sheet",
            description =
                    "For HR and heads. That of a position is proposed from the KPIs of its duties, up to 8 with equal"
                            + " weights; with a source, its lines are copied.")
    @APIResponse(
            responseCode = "201",
            description = "The sheet, a draft",
            headers = @Header(name = "Location", description = "where the sheet stands"),
            content = @Content(schema = @Schema(implementation = SheetBody.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response propose(SheetWish wish) {
        long id = wish.source() == null ? sheets.propose(wish.start()) : sheets.copy(wish.source(), wish.start());
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/performance/sheets/" + id)
                .entity(sheet(id, null))
                .build();
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSheet",
            summary = "Changes a score sheet",
            description =
                    "For HR and heads, with a reason and the version that was read. A ready sheet keeps all rules: 3 to 8"
                            + " weighted KPIs whose weights are exactly 100 together, each complete. What its holder has agreed to, or is being"
                            + " asked about, only HR changes: 409 for everybody else.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void change(@PathParam("id") long id, SheetEditWish wish) {
        sheets.change(wish.edit(id));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/hand-out")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handSheetOut",
            summary = "Hands the ready sheet of a position to all its holders",
            description =
                    "For HR and heads. Whoever is there for a part of the period gets that part of cumulative targets. A"
                            + " sheet that was changed for one person stays as it is.")
    @APIResponse(responseCode = "200", description = "What became of it")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public HandedOut handOut(@PathParam("id") long id, HandOutWish wish) {
        return sheets.handOut(id, wish.version());
    }
}
