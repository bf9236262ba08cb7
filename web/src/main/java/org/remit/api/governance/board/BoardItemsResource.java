package org.remit.api.governance.board;

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
import org.remit.approval.BoardItem;
import org.remit.approval.BoardItemService;
import org.remit.shared.PageRequest;

/** What waits for the board's vote. */
@RequestScoped
@Path("board/items")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "governance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class BoardItemsResource {

    @Inject
    BoardItemService items;

    @GET
    @Operation(
            operationId = "boardItems",
            summary = "The open votes of the board, the first to close first",
            description =
                    "For a member those in which they are asked, for the HR manager all. Cannot be sorted otherwise."
                            + " A member votes at the work item (decide).")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of open votes")
    public PageBody<BoardItem> items(@BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(items.open(page), page, item -> item);
    }
}
