package org.remit.api.performance.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.remit.performance.learning.LearningService;

/** The things to learn of a plan, for the person whose plan it is and the heads above. */
@RequestScoped
@Path("performance/learning-items/{item: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "400", ref = RemitApi.INVALID)
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class LearningItemsResource {

    @Inject
    LearningService learning;

    @PUT
    @Operation(
            operationId = "changeLearning",
            summary = "Proposes something else in place of it",
            description = "The other side is asked, also when it has agreed before. What it is about stays.")
    @APIResponse(responseCode = "204", description = "It is proposed")
    public void change(@PathParam("item") long item, LearningItemWish wish) {
        learning.change(item, wish.goal(), wish.readVersion());
    }

    @POST
    @Path("notes")
    @Operation(operationId = "noteLearning", summary = "Writes down how far it is")
    @APIResponse(responseCode = "204", description = "It is noted")
    public void note(@PathParam("item") long item, LearningWords said) {
        learning.note(item, said.words());
    }

    @POST
    @Path("completion")
    @Operation(operationId = "completeLearning", summary = "Says that it is done, and what came of it")
    @APIResponse(responseCode = "204", description = "It is done")
    public void complete(@PathParam("item") long item, LearningWords said) {
        learning.done(item, said.words());
    }

    @POST
    @Path("dropping")
    @Operation(
            operationId = "dropLearning",
            summary = "Says that it will not be done, and why",
            description = "The other side is asked whether it agrees to the plan without it.")
    @APIResponse(responseCode = "204", description = "It is dropped")
    public void drop(@PathParam("item") long item, LearningWords said) {
        learning.drop(item, said.words());
    }
}
