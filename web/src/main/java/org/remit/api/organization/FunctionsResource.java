package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
