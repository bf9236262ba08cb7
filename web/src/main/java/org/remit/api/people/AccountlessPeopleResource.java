package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.people.AccountlessPerson;
import org.remit.people.AccountlessService;
import org.remit.shared.PageRequest;

/** Those who work here and have no account, as those who were imported; for administrators and the HR manager. */
@RequestScoped
@Path("accountless-people")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class AccountlessPeopleResource {

    private static final Set<String> SORTABLE = Set.of("email");

    @Inject
    AccountlessService accountless;

    @GET
    @Operation(
            operationId = "accountlessPeople",
            summary = "Those who have no account, the newest first, with a username for each",
            description = "Can be sorted by email.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of people")
    public PageBody<AccountlessPerson> list(
            @Parameter(description = "a part of the name or of the address") @QueryParam("q") String search,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(accountless.page(page, search), page, Function.identity());
    }

    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveAccounts",
            summary = "Gives each of these people an account with the proposed username",
            description =
                    "With the role of an employee; all of them or none. The answer has the passwords for the first"
                            + " login, which are told this once.")
    @APIResponse(responseCode = "200", description = "The accounts")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public GivenAccounts give(ChosenPeople body) {
        return new GivenAccounts(accountless.give(body.ids()));
    }
}
