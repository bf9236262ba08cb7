package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.remit.organization.todo.TodoRow;
import org.remit.organization.todo.TodoService;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** What HR has to see to: functions that nobody covers, and duties that overlap. For HR only. */
@RequestScoped
@Path("todos")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class TodosResource {

    /**
     * How a to-do ended.
     *
     * @param result what came of it, up to 1,000 characters
     */
    public record Completion(String result) {}

    @Inject
    TodoService todos;

    @GET
    @Operation(operationId = "todos", summary = "The open to-dos by their day, then those that were done")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of to-dos")
    public PageBody<TodoRow> todos(@BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(todos.all(page), page, row -> row);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "todo", summary = "A to-do")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The to-do")
    public TodoRow todo(@PathParam("id") String id) {
        return todos.todo(number(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTodo", summary = "Gives somebody of HR something to see to")
    @APIResponse(
            responseCode = "201",
            description = "It is open",
            headers = @Header(name = "Location", description = "where it stands"),
            content = @Content(schema = @Schema(implementation = TodoRow.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response create(TodoBody body) {
        long id = todos.create(body.wish());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/todos/" + id)
                .entity(todos.todo(id))
                .build();
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "completeTodo", summary = "Says what came of a to-do")
    @APIResponse(responseCode = "204", description = "It is done")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void complete(@PathParam("id") String id, Completion body) {
        todos.done(number(id), body.result());
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.todoUnknown");
        }
        return Long.parseLong(id);
    }
}
