package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class NewAccountRulesTest {

    private static final LocalizedText NAME = new LocalizedText(null, "HR staff");

    @Test
    void aGoodAccountBreaksNothing() {
        assertThat(broken("hr.staff2", NAME, "hr.staff2@remit.example", "HR_STAFF", "en"))
                .isEmpty();
        assertThat(broken("hr.staff2", NAME, null, "EMPLOYEE", null)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(broken("HR Staff", new LocalizedText(" ", null), "nobody", "system", "fr"))
                .containsExactly("username", "name", "email", "roles", "language");
    }

    @Test
    void aNameIsNotLongerThanItsColumn() {
        assertThat(broken("a", new LocalizedText("名".repeat(81), "n".repeat(81)), null, "ADMIN", null))
                .containsExactly("name.zh", "name.en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b@c", "a b@c.example", "a@c.example,b@c.example", "a@c.example\r\nBcc: b", "@c", "a@"})
    void whatIsNoSingleAddressIsRefused(String email) {
        assertThat(broken("a", NAME, email, "ADMIN", null)).containsExactly("email");
    }

    private static List<String> broken(
            String username, LocalizedText name, String email, String role, String language) {
        return NewAccountRules.violations(
                        new NewAccount(null, username, name, email, Set.of(role), "hash", true, language))
                .stream()
                .map(Violation::field)
                .toList();
    }
}
