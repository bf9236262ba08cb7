package org.remit.api.organization;

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
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.organization.search.SearchHit;
import org.remit.organization.search.SearchService;
import org.remit.shared.PageRequest;

/** What can be found in the organisation. */
@RequestScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class SearchResource {

    @Inject
    SearchService search;

    @GET
    @Operation(
            operationId = "search",
            summary = "Units, positions, people, functions and duties by a part of their words",
            description = "By code, Chinese or English words and by pinyin, in full or as initials; the best first.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of what was found")
    public PageBody<SearchHit> search(
            @Parameter(description = "what is sought; without it nothing is found") @QueryParam("q") String typed,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(search.search(typed, null, page), page, hit -> hit);
    }
}
