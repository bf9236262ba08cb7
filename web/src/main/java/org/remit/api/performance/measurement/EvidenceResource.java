package org.remit.api.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.measurement.evidence.EvidenceList;
import org.remit.performance.measurement.evidence.EvidenceService;
import org.remit.shared.file.FileContent;
import org.remit.web.shared.FileDownload;

/** Files that show where a measured number comes from. */
@RequestScoped
@Path("performance/measurements/{measurement: [0-9]{1,18}}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class EvidenceResource {

    @Inject
    EvidenceService evidence;

    @GET
    @Operation(
            operationId = "evidence",
            summary = "The files of a measurement, in the order in which they were added",
            description =
                    "For whoever may read the measurement; those of earlier numbers and those taken back among them.")
    @APIResponse(responseCode = "200", description = "The files")
    public EvidenceList of(@PathParam("measurement") long measurement) {
        return evidence.list(measurement);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addEvidence",
            summary = "Adds a file to a measurement",
            description =
                    "For whoever may correct the measurement. The body is the file itself, at most 10 MB of PDF, Office"
                            + " documents, pictures or plain text; the same file a second time changes nothing. 423 when the days"
                            + " are locked.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept",
            headers = @Header(name = "Location", description = "where the file stands"))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    public Response add(
            @PathParam("measurement") long measurement,
            @QueryParam("name") @Parameter(description = "the name of the file with its extension", required = true)
                    String name,
            InputStream content) {
        long id = evidence.add(measurement, name, content);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/performance/measurements/" + measurement + "/evidence/" + id)
                .build();
    }

    @GET
    @Path("{file: [0-9]{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "evidenceFile", summary = "A file of a measurement")
    @APIResponse(
            responseCode = "200",
            description = "Its content",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response file(@PathParam("file") long file) {
        FileContent content = evidence.read(file);
        return Response.ok(content.bytes(), content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.disposition(content.name()))
                .build();
    }

    @POST
    @Path("{file: [0-9]{1,18}}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "removeEvidence",
            summary = "Takes a file back, with a reason",
            description =
                    "Its content is gone for good; its name, its SHA-256 and why stay. 423 when the days are locked.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void remove(@PathParam("file") long file, EvidenceRemoval removal) {
        evidence.remove(file, removal.removalReason());
    }
}
