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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.organization.OrganizationService;
import org.remit.organization.structure.StructureService;
import org.remit.organization.unit.UnitService;

/** The units of the organisation. */
@RequestScoped
@Path("org-units")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class OrgUnitsResource {

    @Inject
    OrganizationService organization;

    @Inject
    StructureService structure;

    @Inject
    UnitService units;

    @GET
    @Operation(operationId = "orgUnits", summary = "All units with their heads, each before those below it")
    @APIResponse(responseCode = "200", description = "The units")
    public UnitList units() {
        return new UnitList(organization.units());
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "orgUnit",
            summary = "A unit on a day: charter, head, seats with those of all units below, the units right below it")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The unit")
    public UnitBody unit(@PathParam("code") String code, @BeanParam AsOfQuery query) {
        return UnitBody.of(structure.unit(code, query.day()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createOrgUnit", summary = "Enters a unit", description = "For the HR manager.")
    @APIResponse(
            responseCode = "201",
            description = "The unit",
            headers = @Header(name = "Location", description = "where the unit stands"),
            content = @Content(schema = @Schema(implementation = UnitBody.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response create(UnitWish wish) {
        units.create(wish.content());
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(
                        HttpHeaders.LOCATION,
                        "/api/org-units/" + URLEncoder.encode(wish.code(), StandardCharsets.UTF_8))
                .entity(UnitBody.of(structure.unit(wish.code(), wish.validFrom())))
                .build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeOrgUnit",
            summary = "Changes a unit; a last day closes it",
            description =
                    "For the HR manager. It can only be closed without open positions, units below it and requests"
                            + " under way. With the version that was read: one that somebody else has changed meanwhile is"
                            + " left as it is.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void change(@PathParam("code") String code, UnitWish wish) {
        units.change(wish.edit(code));
    }
}
