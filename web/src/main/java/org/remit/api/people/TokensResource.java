package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.Refused;
import org.remit.api.shared.RemitApi;
import org.remit.people.LoginResult;
import org.remit.people.TokenResult;
import org.remit.people.TokenService;

/** The tokens by which programs act in a person's name. */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class TokensResource {

    @Inject
    TokenService tokens;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createToken", summary = "Gives a token for a username and a password")
    @APIResponse(
            responseCode = "201",
            description = "The token; it is told this once",
            content = @Content(schema = @Schema(implementation = NewToken.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", description = "The account is disabled", ref = RemitApi.FORBIDDEN)
    @APIResponse(
            responseCode = "423",
            description = "Too many wrong passwords; Retry-After says how long",
            ref = RemitApi.OTHER)
    @APIResponse(responseCode = "429", description = "The same, for the address", ref = RemitApi.OTHER)
    public Response create(TokenWish wish) {
        TokenResult result = tokens.issue(wish.username(), wish.password(), wish.label(), request.getRemoteAddr());
        if (!result.login().ok()) {
            throw refusal(result.login());
        }
        return Response.status(Response.Status.CREATED)
                .entity(new NewToken(result.token(), result.expiresAt()))
                .build();
    }

    @GET
    @SecurityRequirement(name = RemitApi.BEARER)
    @Operation(operationId = "listTokens", summary = "One's own tokens that can be used")
    @APIResponse(responseCode = "200", description = "The tokens, without their secrets")
    public TokenList list() {
        return new TokenList(tokens.own());
    }

    @DELETE
    @Path("{id}")
    @SecurityRequirement(name = RemitApi.BEARER)
    @Operation(operationId = "revokeToken", summary = "Ends one of one's own tokens at once")
    @APIResponse(responseCode = "204", description = "It is of no use any more")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }

    private static Refused refusal(LoginResult login) {
        return switch (login.status()) {
            case ACCOUNT_LOCKED ->
                new Refused(423, "error.accountLocked", login.minutesLeft())
                        .retryAfter(Duration.ofMinutes(login.minutesLeft()));
            case ADDRESS_LOCKED ->
                new Refused(429, "error.addressLocked", login.minutesLeft())
                        .retryAfter(Duration.ofMinutes(login.minutesLeft()));
            case DISABLED -> new Refused(403, "error.accountDisabled");
            default -> new Refused(401, "error.wrongLogin").challenge();
        };
    }
}
