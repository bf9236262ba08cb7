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
import org.remit.people.ContactService;
import org.remit.people.PersonContact;

/** What people are called and where their mails go; for the HR manager. */
@RequestScoped
@Path("persons/{id: [0-9]{1,18}}/contact")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ContactsResource {

    @Inject
    ContactService contacts;

    @GET
    @Operation(operationId = "contact", summary = "What somebody is called and where their mails go")
    @APIResponse(responseCode = "200", description = "Name and mail address")
    public PersonContact contact(@PathParam("id") long person) {
        return contacts.contact(person);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctContact",
            summary = "Corrects a name or a mail address",
            description = "The body says what was read, and is refused when somebody else has changed it since.")
    @APIResponse(responseCode = "204", description = "It is corrected")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void correct(@PathParam("id") long person, ContactBody body) {
        contacts.correct(person, body.correction());
    }
}
