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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.organization.exchange.ImportService;
import org.remit.organization.exchange.ImportView;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** Units, positions, people, functions and duties from files; for the HR manager and the administrator. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ImportsResource {

    @Inject
    ImportService imports;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadImport",
            summary = "Hands in a file and begins to check it",
            description =
                    "XLSX or CSV as the body, up to 50,000 rows and 20 MB. Nothing is changed yet: ask for the import"
                            + " until its state is CHECKED, then start it.")
    @APIResponse(
            responseCode = "202",
            description = "The file is being checked",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public Response upload(
            InputStream content,
            @Parameter(description = "UNITS, POSITIONS, PEOPLE, FUNCTIONS or DUTIES") @QueryParam("kind") String kind,
            @Parameter(description = "the file's name") @QueryParam("name") String name,
            @Parameter(description = "true leaves out what is there already; otherwise it is an error")
                    @QueryParam("skipExisting")
                    boolean skipExisting) {
        return accepted(imports.upload(kind(kind), name, content, skipExisting));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "import", summary = "How far an import is")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The import")
    public ImportView view(@PathParam("id") String id) {
        return imports.view(number(id));
    }

    @GET
    @Path("{id}/findings")
    @Operation(operationId = "importFindings", summary = "What is to be mended in the file, by row")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "One page of findings")
    public PageBody<ImportFinding> findings(@PathParam("id") String id, @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(imports.findings(number(id), page), page, row -> row);
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "startImport",
            summary = "Takes over what was checked, all or nothing",
            description = "Only when nothing was found that is to be mended.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    @APIResponse(
            responseCode = "202",
            description = "The import is under way",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response start(@PathParam("id") String id) {
        imports.take(number(id));
        return accepted(number(id));
    }

    private Response accepted(long id) {
        return Response.status(Response.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, "/api/imports/" + id)
                .entity(imports.view(id))
                .build();
    }

    private static ImportKind kind(String name) {
        return Stream.of(ImportKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid(
                        "kind", "api.unknownChoice", "UNITS, POSITIONS, PEOPLE, FUNCTIONS, DUTIES"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.importUnknown", id);
        }
        return Long.parseLong(id);
    }
}
