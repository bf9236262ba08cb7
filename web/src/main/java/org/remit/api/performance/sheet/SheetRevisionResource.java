package org.remit.api.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.sheet.SheetService;

/** What is proposed in place of a sheet that its holder has agreed to. */
@RequestScoped
@Path("performance/sheets/{sheet: [0-9]{1,18}}/revision")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class SheetRevisionResource {

    @Inject
    SheetService sheets;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseSheet",
            summary = "Asks the holder of an agreed sheet whether they agree to another",
            description =
                    "For HR and heads. It has to be complete, whatever ready says; the sheet stays as it is until they agree.")
    @APIResponse(responseCode = "204", description = "They are asked")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public void revise(@PathParam("sheet") long sheet, SheetEditWish wish) {
        sheets.revise(wish.edit(sheet));
    }

    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerSheetRevision",
            summary = "Says whether the holder of a sheet agrees to another",
            description = "For the holder; who does not agree says why.")
    @APIResponse(responseCode = "204", description = "It is the sheet now, or the sheet stays")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public void answer(@PathParam("sheet") long sheet, RevisionAnswer answer) {
        sheets.answer(sheet, answer.revision(), answer.agrees(), answer.remark());
    }

    @DELETE
    @Operation(
            operationId = "withdrawSheetRevision",
            summary = "Takes back what the holder of a sheet is asked",
            description = "For HR and heads.")
    @APIResponse(responseCode = "204", description = "They are asked no more")
    public void withdraw(@PathParam("sheet") long sheet) {
        sheets.withdrawRevision(sheet);
    }
}
