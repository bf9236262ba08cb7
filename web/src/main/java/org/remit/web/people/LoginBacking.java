package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.template.DemoAccount;
import org.remit.organization.template.DemoAccounts;
import org.remit.people.LoginResult;
import org.remit.web.shared.Destination;

/** The login page. */
@Named
@RequestScoped
public class LoginBacking {

    @Inject
    SessionLogin sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    DemoAccounts demo;

    private String username;
    private String password;
    private String from;

    /** Signs in and goes on to the page that was wanted. */
    public void login() {
        LoginResult result = sessions.login(request, username, password);
        if (!result.ok()) {
            throw LoginRefusal.of(result, null, "error.wrongLogin");
        }
        Destination.go(Paths.localTarget(from));
    }

    /** The key of what the page says before anything is typed, or null. */
    public String getNote() {
        if (request.getParameter("bye") != null) {
            return "login.bye";
        }
        if (request.getParameter("expired") != null) {
            return "login.expired";
        }
        return from == null || Paths.isHome(from) ? null : "login.needed";
    }

    /** In the demo the accounts one can be, group by group; otherwise empty. */
    public Map<String, List<DemoAccount>> getDemoGroups() {
        return demo.accounts().stream()
                .collect(Collectors.groupingBy(DemoAccount::group, LinkedHashMap::new, Collectors.toList()));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
