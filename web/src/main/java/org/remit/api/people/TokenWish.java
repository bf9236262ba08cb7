package org.remit.api.people;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/**
 * Who wants a token.
 *
 * @param label what the owner will know it by, or null
 */
public record TokenWish(
        @Schema(required = true) String username,
        @Schema(required = true) String password,
        String label) {

    public TokenWish {
        List<Violation> missing = new ArrayList<>();
        if (username == null) {
            missing.add(Violation.of("username", "api.required"));
        }
        if (password == null) {
            missing.add(Violation.of("password", "api.required"));
        }
        if (!missing.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, missing);
        }
    }
}
