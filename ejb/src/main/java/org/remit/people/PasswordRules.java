package org.remit.people;

import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** What a new password must be; length beats rules about characters. */
final class PasswordRules {

    static final int MIN_LENGTH = 10;
    static final int MAX_LENGTH = 200;
    static final String FIELD = "newPassword";

    private PasswordRules() {}

    static void check(String username, String oldPassword, String newPassword) {
        String password = newPassword == null ? "" : newPassword;
        var broken = new ArrayList<Violation>();
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            broken.add(Violation.of(FIELD, "error.passwordTooShort", MIN_LENGTH));
        }
        if (password.length() > MAX_LENGTH) {
            broken.add(Violation.of(FIELD, "error.passwordTooLong", MAX_LENGTH));
        }
        if (password.strip().equalsIgnoreCase(username)) {
            broken.add(Violation.of(FIELD, "error.passwordIsUsername"));
        }
        if (password.equals(oldPassword)) {
            broken.add(Violation.of(FIELD, "error.passwordUnchanged"));
        }
        if (!broken.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, List.copyOf(broken));
        }
    }

    /** No right password is longer; hashing a megabyte would only keep the server busy. */
    static String cut(String password) {
        return password == null || password.length() > MAX_LENGTH ? "" : password;
    }
}
