package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.remit.organization.profile.PersonView;
import org.remit.organization.profile.ProfileService;

/** The people of the organisation. */
@RequestScoped
@Path("persons")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class PersonsResource {

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    ProfileService profiles;

    @GET
    @Path("{id}")
    @Operation(operationId = "person", summary = "A person with what they hold, answer for and with whom")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The person")
    public PersonView person(@PathParam("id") String id) {
        return profiles.person(id.matches(NUMBER) ? Long.parseLong(id) : 0);
    }
}
