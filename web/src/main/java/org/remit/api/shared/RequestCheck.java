package org.remit.api.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses control characters in addresses, since no code or number has them and PostgreSQL fails on a NUL; and takes a body
 * without a type for JSON, so that a withdrawal without a word needs no body at all.
 */
@Provider
@PreMatching
public class RequestCheck implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Stream<String> parameters = uri.getQueryParameters().values().stream().flatMap(List::stream);
        if (Stream.concat(Stream.of(uri.getPath()), parameters).anyMatch(RequestCheck::hasControls)) {
            throw new Refused(400, "api.unwritableAddress");
        }
        if (request.getMediaType() == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
