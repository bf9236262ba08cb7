package org.remit.api.organization;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.organization.function.FunctionDuty;
import org.remit.organization.function.FunctionService;
import org.remit.organization.function.FunctionSheet;
import org.remit.shared.PageRequest;

/** The functions of the organisation. */
@RequestScoped
@Path("functions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class FunctionsResource {

    private static final Set<String> SORTABLE = Set.of("part", "position", "unit", "code");

    @Inject
    FunctionService functions;

    @GET
    @Operation(operationId = "functions", summary = "All functions with their measures, each before its parts")
    @APIResponse(responseCode = "200", description = "The functions")
    public FunctionList functions() {
        return new FunctionList(functions.functions());
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "function", summary = "A function with what it is part of and its parts")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The function")
    public FunctionSheet function(@PathParam("code") String code) {
        return functions.function(code);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createFunction",
            summary = "Enters a function",
            description = "For the HR manager and administrators.")
    @APIResponse(
            responseCode = "201",
            description = "The function",
            headers = @Header(name = "Location", description = "where the function stands"),
            content = @Content(schema = @Schema(implementation = FunctionSheet.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response create(FunctionWish wish) {
        functions.create(wish.content());
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(
                        HttpHeaders.LOCATION,
                        "/api/functions/" + URLEncoder.encode(wish.code(), StandardCharsets.UTF_8))
                .entity(functions.function(wish.code()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeFunction",
            summary = "Changes a function, or retires it",
            description =
                    "For the HR manager and administrators. It can only be retired when no duties in force and no parts in use"
                            + " belong to it. With the version that was read: one that somebody else has changed meanwhile is"
                            + " left as it is.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void change(@PathParam("code") String code, FunctionWish wish) {
        functions.change(wish.edit(code));
    }

    @GET
    @Path("{code}/duties")
    @Operation(
            operationId = "functionDuties",
            summary = "The duties by which positions own a function or help with it, owners first",
            description = "Can be sorted by part, position, unit or code.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "One page of duties")
    public PageBody<FunctionDuty> duties(@PathParam("code") String code, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        functions.function(code);
        return PageBody.of(functions.duties(code, page), page, duty -> duty);
    }
}
