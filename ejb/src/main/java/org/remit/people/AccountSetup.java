package org.remit.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.remit.shared.Demo;
import org.remit.shared.LocalizedText;

/** Opens the door of an empty house: the first administrator, with a password that the log tells once. */
@Startup
@Singleton
@DependsOn("MigrationStarter")
public class AccountSetup {

    static final String USERNAME = "admin";

    private static final Logger LOG = System.getLogger(AccountSetup.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    AccountOffice office;

    @Inject
    Passwords passwords;

    @PostConstruct
    void start() {
        // the demo brings its own accounts
        if (!Demo.on() && accounts.none()) {
            createAdministrator(OneTimePassword.random());
        }
    }

    private void createAdministrator(String password) {
        var name = new LocalizedText("系统管理员", "Administrator");
        office.create(new NewAccount(USERNAME, name, null, Set.of(Role.ADMIN), passwords.hash(password), true));
        LOG.log(
                Level.INFO,
                "FIRST START: sign in as " + USERNAME + " with the one-time password " + password + " and change it");
    }
}
