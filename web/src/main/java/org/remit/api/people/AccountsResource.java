package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.organization.newcomer.Newcomer;
import org.remit.organization.newcomer.NewcomerService;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.people.PasswordResetService;
import org.remit.shared.PageRequest;

/** Accounts, their roles and who may use them; for administrators. */
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

    private static final Set<String> SORTABLE = Set.of("username", "lastLoginAt");

    @Inject
    AccountService accounts;

    @Inject
    NewcomerService newcomers;

    @Inject
    PasswordResetService passwords;

    @GET
    @Operation(
            operationId = "accounts",
            summary = "All accounts with their roles, by username",
            description = "Can be sorted by username or lastLoginAt.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of accounts")
    public PageBody<AccountRow> list(
            @Parameter(description = "a part of the username or of the name") @QueryParam("q") String search,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(accounts.accounts(page, search), page, Function.identity());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAccount",
            summary = "Makes an account, for somebody new or for a person who is here and has none",
            description = "The address of a person without an account is refused for somebody new: name that person.")
    @APIResponse(
            responseCode = "201",
            description = "The username and the password for the first login, which is told this once",
            headers = @Header(name = "Location", description = "where the account stands"),
            content = @Content(schema = @Schema(implementation = OneTimeLogin.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response create(NewAccountBody body) {
        Newcomer newcomer = body.newcomer();
        String password = newcomers.welcome(newcomer);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/accounts/" + newcomer.username())
                .entity(new OneTimeLogin(newcomer.username(), password))
                .build();
    }

    @GET
    @Path("{username}")
    @Operation(operationId = "account", summary = "An account with its roles")
    @APIResponse(responseCode = "200", description = "The account")
    public AccountRow account(@PathParam("username") String username) {
        return accounts.account(username);
    }

    @POST
    @Path("{username}/disabling")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "disableAccount",
            summary = "Lets nobody sign in with an account any more",
            description =
                    "Not one’s own nor the last administrator’s. Its tokens are revoked, and what waits for the person"
                            + " goes to others.")
    @APIResponse(responseCode = "204", description = "The account is disabled")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void disable(@PathParam("username") String username, ReasonBody body) {
        accounts.disable(username, body.reason());
    }

    @POST
    @Path("{username}/enabling")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enableAccount", summary = "Lets an account in again")
    @APIResponse(responseCode = "204", description = "The account is enabled")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void enable(@PathParam("username") String username, ReasonBody body) {
        accounts.enable(username, body.reason());
    }

    @DELETE
    @Path("{username}/lock-out")
    @Operation(operationId = "unlockAccount", summary = "Ends a lock-out before its time")
    @APIResponse(responseCode = "204", description = "The account is not locked")
    public void unlock(@PathParam("username") String username) {
        accounts.unlock(accounts.account(username).accountId());
    }

    @POST
    @Path("{username}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resetPassword",
            summary = "Gives an account a password for the next login",
            description = "Not one’s own. Sessions and tokens end, a lock-out too, and the person is told by mail.")
    @APIResponse(responseCode = "200", description = "The password, which is told this once")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public OneTimeLogin resetPassword(@PathParam("username") String username, ReasonBody body) {
        return new OneTimeLogin(username, passwords.reset(username, body.reason()));
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
