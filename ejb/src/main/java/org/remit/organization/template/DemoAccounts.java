package org.remit.organization.template;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.remit.people.Role;
import org.remit.shared.Demo;

/** Who one can be in the demo. Outside the demo there is nobody to be. */
@Stateless
public class DemoAccounts {

    /** Who takes part in the demo's main job, in the order of their parts. */
    private static final List<String> FIRST =
            List.of("hr.staff", "head.marketing", "hr.manager", "board.chair", "board.1");

    private static final List<String> GROUPS = List.of("start", "hr", "board", "heads", "control", "staff");

    /** The demo's accounts, group by group; the group {@code start} has those to begin with. */
    @PermitAll
    public List<DemoAccount> accounts() {
        return Demo.on() ? accounts(TemplateReader.read("T1")) : List.of();
    }

    static List<DemoAccount> accounts(Template template) {
        return template.people().stream()
                .map(person -> new DemoAccount(person.username(), person.name(), group(person)))
                .sorted(Comparator.<DemoAccount>comparingInt(account -> GROUPS.indexOf(account.group()))
                        .thenComparingInt(account -> FIRST.indexOf(account.username())))
                .toList();
    }

    private static String group(Template.Person person) {
        Set<String> roles = person.roles();
        if (FIRST.contains(person.username())) {
            return "start";
        } else if (roles.contains(Role.HR_STAFF) || roles.contains(Role.HR_MANAGER)) {
            return "hr";
        } else if (roles.contains(Role.BOARD_MEMBER)) {
            return "board";
        } else if (roles.contains(Role.ADMIN) || roles.contains(Role.AUDITOR) || roles.contains(Role.FINANCE)) {
            return "control";
        }
        boolean leads = person.username().equals("gm") || person.username().startsWith("head.");
        return leads ? "heads" : "staff";
    }
}
