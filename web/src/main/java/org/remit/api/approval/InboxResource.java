package org.remit.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ApiTexts;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.approval.DecidedService;
import org.remit.approval.InboxService;
import org.remit.shared.PageRequest;

/** What waits for the caller's word, and what they have said. */
@RequestScoped
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "approval")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class InboxResource {

    private static final Set<String> SORTABLE = Set.of("dueAt", "openedAt", "number", "kind", "step");

    @Inject
    InboxService inbox;

    @Inject
    DecidedService decided;

    @Inject
    ApiTexts texts;

    @GET
    @Operation(
            operationId = "inbox",
            summary = "One's open work items, the first due first",
            description = "Can be sorted by dueAt, openedAt, number, kind or step.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of work items")
    public PageBody<InboxEntry> inbox(@BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(inbox.inbox(page), page, item -> InboxEntry.of(item, texts::of));
    }

    @GET
    @Path("decided")
    @Operation(
            operationId = "decided",
            summary = "What one has decided, for oneself and for others, the newest first",
            description = "Decisions of others are nobody's here, not even those that they took for the caller.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of decisions")
    public PageBody<DecidedEntry> decided(
            @Parameter(description = "a part of the request's number, title or unit") @QueryParam("q") String search,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(decided.decided(search, page), page, DecidedEntry::of);
    }
}
