package org.remit.api.shared;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was not done, after RFC 9457.
 *
 * @param type always about:blank: the status says which kind of problem it is
 * @param title the kind of problem, in the caller's language
 * @param status the HTTP status
 * @param detail what exactly is wrong
 * @param instance the path that was asked
 * @param errors what is wrong with which field; empty when it is about no field
 */
@Schema(description = "Why a request was not done (RFC 9457), in the language of Accept-Language")
public record Problem(
        String type, String title, int status, Optional<String> detail, String instance, List<FieldError> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param field its path in the body, such as {@code duties[0].kpis[1].name}, or the name of a parameter or header
     * @param message what is wrong with it
     */
    public record FieldError(String field, String message) {}
}
