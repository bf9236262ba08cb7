package org.remit.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API: the same services as the pages, for programs. Its description stands at {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Remit",
                        version = "1",
                        description = "Who is responsible for what, how it is measured, and who approved it."
                                + " Texts are {zh, en}; money is a number with 2 decimals; days are ISO 8601, points in"
                                + " time too and in UTC. Unknown properties of a body are refused.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = RemitApi.BEARER,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "A token from POST /api/tokens"),
                        responses = {
                            @APIResponse(
                                    name = RemitApi.INVALID,
                                    description = "Not valid; errors names the fields",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.UNAUTHORIZED,
                                    description = "No token, or one that is unknown, revoked or expired",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.FORBIDDEN,
                                    description = "Not yours; the attempt is audited",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.NOT_FOUND,
                                    description = "There is no such thing",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.CONFLICT,
                                    description = "Answered or changed before",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.KEY_REUSED,
                                    description = "The Idempotency-Key belongs to an earlier request with another body",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = RemitApi.OTHER,
                                    description = "Any other refusal: 405, 406, 413, 415, 500",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class RemitApi extends Application {

    /** The name of the way to authenticate; every operation refers to it but the one that gives the token. */
    public static final String BEARER = "bearer";

    /** Names of the problems in the description; operations refer to them. */
    public static final String INVALID = "Invalid";

    public static final String UNAUTHORIZED = "Unauthorized";
    public static final String FORBIDDEN = "Forbidden";
    public static final String NOT_FOUND = "NotFound";
    public static final String CONFLICT = "Conflict";
    public static final String KEY_REUSED = "KeyReused";
    public static final String OTHER = "Other";
}
