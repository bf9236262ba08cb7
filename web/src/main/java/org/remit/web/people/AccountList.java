package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.people.Role;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The accounts as a file, with the search {@code q} of their page. */
@RequestScoped
public class AccountList implements ExportedList {

    @Inject
    AccountService accounts;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String title() {
        return "menu.accounts";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        String search = request.getParameter("q");
        out.row(msg.all(
                "accounts.account",
                "login.username",
                "account.roles",
                "accounts.lastLogin",
                "requests.state",
                "accountAccess.reason"));
        ListDownload.pages(
                page -> accounts.accounts(page, search), rows -> rows.forEach(account -> out.row(row(account))));
    }

    private List<Object> row(AccountRow account) {
        return Arrays.asList(
                msg.of(account.name()),
                account.username(),
                account.roles().stream()
                        .filter(role -> !role.equals(Role.EMPLOYEE))
                        .sorted()
                        .map(role -> msg.get("enum.Role." + role))
                        .collect(Collectors.joining(", ")),
                msg.of(account.lastLoginAt()),
                state(account),
                account.disabledBecause());
    }

    private String state(AccountRow account) {
        Instant locked = account.lockedUntil();
        String state = !account.here()
                ? "person.left"
                : !account.enabled() ? "accounts.disabled" : locked != null ? "accounts.locked" : "accounts.usable";
        return msg.get(state);
    }
}
