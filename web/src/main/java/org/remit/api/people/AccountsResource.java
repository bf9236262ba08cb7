package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;

/** Accounts and their roles; for administrators. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class AccountsResource {

    @Inject
    AccountService accounts;

    @GET
    @Path("{username}")
    @Operation(operationId = "account", summary = "An account with its roles")
    @APIResponse(responseCode = "200", description = "The account")
    public AccountRow account(@PathParam("username") String username) {
        return accounts.account(username);
    }

    @PUT
    @Path("{username}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeRoles",
            summary = "Gives an account other roles",
            description =
                    "Not one's own, and the last administrator stays one. The body says which roles were read, and is refused"
                            + " when somebody else has changed them since. Sessions and tokens have the roles within seconds;"
                            + " a vote that is open keeps the members that it was called with.")
    @APIResponse(responseCode = "204", description = "The account has these roles")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void changeRoles(@PathParam("username") String username, RolesBody body) {
        accounts.changeRoles(username, body.wish());
    }
}
