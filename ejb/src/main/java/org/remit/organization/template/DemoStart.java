package org.remit.organization.template;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.Foundation;
import org.remit.people.AccountService;
import org.remit.people.NewAccount;
import org.remit.people.Role;
import org.remit.shared.Demo;

/** Gives the demo a company to look at, with an account for everybody in it; once, and all or nothing. */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
@DependsOn("MigrationStarter")
public class DemoStart {

    static final String PASSWORD = "remit-demo";

    private static final String TEMPLATE = "T1";
    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    Foundation foundation;

    @Inject
    TemplateLoader loader;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        if (Demo.on() && foundation.isEmpty()) {
            found();
        }
    }

    void found() {
        if (!accounts.none()) {
            LOG.log(
                    Level.WARNING,
                    "No demo company: this database has accounts of its own; start the demo with an empty one (REMIT_DATA)");
            return;
        }
        long begin = System.nanoTime();
        loader.load(TEMPLATE, null);
        welcome(TemplateReader.read(TEMPLATE).people());
        LOG.log(Level.INFO, "The demo company was set up in {0} ms", (System.nanoTime() - begin) / 1_000_000);
    }

    /** One hash for all: it is slow on purpose, and everybody knows the password. */
    private void welcome(List<Template.Person> people) {
        String hash = accounts.hashPassword(PASSWORD);
        Map<Long, String> holders = new LinkedHashMap<>();
        for (Template.Person person : people) {
            String email = person.username() + "@remit.example";
            long id = accounts.createAccount(
                    new NewAccount(person.username(), person.name(), email, person.roles(), hash, false));
            if (person.position() != null) {
                holders.put(id, person.position());
            }
        }
        foundation.assign(holders, LocalDate.now(clock).withDayOfYear(1));
    }
}
