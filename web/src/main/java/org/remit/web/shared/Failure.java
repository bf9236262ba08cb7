package org.remit.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import org.primefaces.csp.CspException;
import org.remit.shared.BusinessException;

/**
 * What went wrong, found by walking the causes: the container, the engine and Faces each wrap what they pass on.
 *
 * @param rule the broken rule, or null
 */
record Failure(Kind kind, BusinessException rule) {

    enum Kind {
        RULE,
        CHANGED_MEANWHILE,
        FORBIDDEN,
        NOT_FOUND,
        EXPIRED,
        UNEXPECTED
    }

    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            Failure failure = known(cause);
            if (failure != null) {
                return failure;
            }
        }
        return new Failure(Kind.UNEXPECTED, null);
    }

    private static Failure known(Throwable cause) {
        if (cause instanceof BusinessException rule) {
            return switch (rule.kind()) {
                case FORBIDDEN -> new Failure(Kind.FORBIDDEN, rule);
                case NOT_FOUND -> new Failure(Kind.NOT_FOUND, rule);
                default -> new Failure(Kind.RULE, rule);
            };
        } else if (cause instanceof EJBAccessException) {
            return new Failure(Kind.FORBIDDEN, null);
        } else if (isOfNoPresentPage(cause)) {
            return new Failure(Kind.EXPIRED, null);
        } else if (Collisions.isOne(cause)) {
            return new Failure(Kind.CHANGED_MEANWHILE, null);
        }
        return null;
    }

    /** PrimeFaces misses the nonce of the page from which a form is sent. */
    private static boolean isOfNoPresentPage(Throwable cause) {
        return cause instanceof ViewExpiredException
                || cause instanceof ProtectedViewException
                || cause instanceof CspException;
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
