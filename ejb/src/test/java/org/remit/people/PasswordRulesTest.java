package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

class PasswordRulesTest {

    @Test
    void tenCharactersSuffice() {
        assertThat(broken("0123456789")).isEmpty();
        assertThat(broken("012345678")).containsExactly("error.passwordTooShort");
        assertThat(broken("一二三四五六七八九十")).isEmpty();
        assertThat(broken(null)).containsExactly("error.passwordTooShort");
    }

    @Test
    void aRareCharacterCountsOnce() {
        assertThat(broken("𠮷𠮷𠮷𠮷𠮷")).containsExactly("error.passwordTooShort");
    }

    @Test
    void aPasswordOfAbsurdLengthIsRefusedAndNeverHashed() {
        assertThat(broken("x".repeat(201))).containsExactly("error.passwordTooLong");
        assertThat(PasswordRules.cut("x".repeat(201))).isEmpty();
        assertThat(PasswordRules.cut(null)).isEmpty();
    }

    @Test
    void theUsernameIsNoPassword() {
        assertThat(broken("HEAD.marketing")).containsExactly("error.passwordIsUsername");
    }

    @Test
    void theOldPasswordIsNoNewOne() {
        assertThat(broken("the old one")).containsExactly("error.passwordUnchanged");
    }

    @Test
    void oneTimePasswordsDifferAndKeepTheRules() {
        String password = OneTimePassword.random();
        assertThat(broken(password)).isEmpty();
        assertThat(password).hasSize(16).isNotEqualTo(OneTimePassword.random());
    }

    private static List<String> broken(String password) {
        var refusal = catchThrowableOfType(
                BusinessException.class, () -> PasswordRules.check("head.marketing", "the old one", password));
        return refusal == null
                ? List.of()
                : refusal.violations().stream().map(Violation::key).toList();
    }
}
