package org.remit.api.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What every answer of the API says: keep it nowhere, guess no other type, and which language it is in. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (answer.hasEntity()) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            ApiLanguage.of(request).toLanguageTag());
            answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
