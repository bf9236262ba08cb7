package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.people.AccountService;
import org.remit.people.personal.PersonalDataFile;
import org.remit.people.personal.PersonalDataService;

/** Who the token stands for. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class MeResource {

    @Inject
    AccountService accounts;

    @Inject
    PersonalDataService data;

    @GET
    @Operation(operationId = "me", summary = "One's own account and roles")
    @APIResponse(responseCode = "200", description = "The account")
    public MeBody me() {
        return MeBody.of(accounts.me());
    }

    @GET
    @Path("data")
    @Operation(
            operationId = "myData",
            summary = "Everything that is held about oneself",
            description = "What is not published yet is not among it. That it was asked for is recorded.")
    @APIResponse(responseCode = "200", description = "All records, by kind")
    public PersonalDataFile data() {
        return data.mine();
    }
}
