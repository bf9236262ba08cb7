package org.remit.web.people;

import java.util.List;
import org.remit.people.LoginResult;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** A refused password as a broken rule, so that it is told like any other. */
final class LoginRefusal {

    private LoginRefusal() {}

    /**
     * @param field where it was typed, or null
     * @param wrong the key of what to say of a wrong one
     */
    static BusinessException of(LoginResult result, String field, String wrong) {
        return switch (result.status()) {
            case ACCOUNT_LOCKED -> locked("error.accountLocked", result.minutesLeft());
            case ADDRESS_LOCKED -> locked("error.addressLocked", result.minutesLeft());
            // told on the login page, not on the one for what is somebody else's
            case DISABLED ->
                new BusinessException(
                        BusinessException.Kind.LOCKED, List.of(Violation.of(null, "error.accountDisabled")));
            default -> BusinessException.invalid(field, wrong);
        };
    }

    private static BusinessException locked(String key, long minutes) {
        return new BusinessException(BusinessException.Kind.LOCKED, List.of(Violation.of(null, key, minutes)));
    }
}
