package org.remit.organization.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.NewAccount;
import org.remit.people.Role;
import org.remit.people.TestAccounts;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

class DemoStartTest {

    @Test
    void aDatabaseWithAccountsOfItsOwnIsLeftAsItIs() {
        try (TestDatabase database = new TestDatabase()) {
            boolean empty = database.inTransaction(em -> {
                DemoStart start = new DemoStart();
                start.foundation = new Wiring(em).foundation();
                start.accounts = TestAccounts.service(em);
                start.accounts.createAccount(new NewAccount(
                        "admin", new LocalizedText(null, "Administrator"), null, Set.of(Role.ADMIN), "hash", true));
                assertThatCode(start::found).doesNotThrowAnyException();
                return start.foundation.isEmpty();
            });
            assertThat(empty).isTrue();
        }
    }
}
