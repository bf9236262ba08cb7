package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.approval.InboxService;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;

/** What stands around every page: who is signed in, what waits for them, which menu entry is the current one. */
@Named
@RequestScoped
public class Shell {

    @Inject
    CurrentUser user;

    @Inject
    InboxService inbox;

    @Inject
    HttpServletRequest request;

    @Inject
    Msg msg;

    private Long waiting;

    public boolean isSignedIn() {
        return user.isPresent();
    }

    /** Whether the menu leads anywhere: not before a one-time password was changed. */
    public boolean isMenu() {
        return isSignedIn() && !getAccount().mustChangePassword();
    }

    public SignedIn getAccount() {
        return user.signedIn();
    }

    /** What stands for the person where a picture would. */
    public String getInitial() {
        String name = msg.of(getAccount().name());
        return name.isEmpty() ? "·" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** How many work items wait; counted when the page is written, that is after a decision on it. */
    public long getWaiting() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return 0;
        }
        if (waiting == null) {
            waiting = isMenu() ? inbox.count() : 0;
        }
        return waiting;
    }

    public boolean isHr() {
        return user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER);
    }

    public boolean isHrManager() {
        return user.hasRole(Role.HR_MANAGER);
    }

    public boolean isAdmin() {
        return user.hasRole(Role.ADMIN);
    }

    public boolean isAuditor() {
        return user.hasRole(Role.AUDITOR) || isAdmin();
    }

    /** Whether the page that is shown is this one, or lies in this folder. */
    public boolean at(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getViewRoot() != null
                && context.getViewRoot().getViewId().startsWith(path);
    }

    /** The address of this page with its parameters, to come back to. */
    public String getAddress() {
        Object wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (wanted != null) {
            return wanted.toString();
        }
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
