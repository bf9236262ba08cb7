package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.organization.OrganizationService;
import org.remit.organization.structure.StructureService;

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
}
