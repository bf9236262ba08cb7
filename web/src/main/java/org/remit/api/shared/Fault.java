package org.remit.api.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.web.shared.Collisions;

/**
 * What went wrong, as a caller may know it. The container and the engine wrap what is thrown inside them, so all causes
 * are looked through.
 *
 * @param status the HTTP status
 * @param violations the broken rules; empty when the status says it all
 * @param headers what the status needs besides, such as Allow
 */
record Fault(int status, List<Violation> violations, Map<String, Object> headers) {

    private static final List<String> KEPT_HEADERS = List.of("Allow", "Accept", "Retry-After", "WWW-Authenticate");
    private static final Map<Kind, Integer> STATUS = Map.of(
            Kind.INVALID, 400,
            Kind.FORBIDDEN, 403,
            Kind.NOT_FOUND, 404,
            Kind.CONFLICT, 409,
            Kind.LOCKED, 423,
            Kind.TOO_MANY, 429);

    /** A broken rule goes before what its way out was wrapped in; what nobody knows is a 500. */
    static Fault of(Throwable thrown) {
        return first(thrown, BusinessException.class)
                .map(rule -> new Fault(STATUS.get(rule.kind()), rule.violations(), Map.of()))
                .or(() -> first(thrown, Refused.class).map(Refused::fault))
                .or(() -> first(thrown, EJBAccessException.class).map(denied -> new Fault(403, List.of(), Map.of())))
                .or(() -> first(thrown, WebApplicationException.class).map(e -> ofResponse(e.getResponse())))
                .or(() -> causes(thrown)
                        .filter(Collisions::isOne)
                        .findFirst()
                        .map(e -> new Fault(409, List.of(Violation.of(null, "api.collision")), Map.of())))
                .orElseGet(() -> new Fault(500, List.of(), Map.of()));
    }

    boolean unexpected() {
        return status >= 500;
    }

    private static Fault ofResponse(Response response) {
        Map<String, Object> headers = new TreeMap<>();
        KEPT_HEADERS.stream()
                .filter(name -> response.getHeaderString(name) != null)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        return new Fault(response.getStatus(), List.of(), headers);
    }

    private static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
