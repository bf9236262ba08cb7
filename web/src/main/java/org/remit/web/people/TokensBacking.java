package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.people.TokenResult;
import org.remit.people.TokenService;
import org.remit.people.TokenView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** My tokens for the API. */
@Named
@RequestScoped
public class TokensBacking {

    @Inject
    TokenService tokens;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    private String label;
    private String password;
    private TokenResult issued;
    private List<TokenView> own;

    public List<TokenView> getOwn() {
        if (own == null) {
            own = tokens.own();
        }
        return own;
    }

    /** Makes a token, which this answer shows and nothing ever again. */
    public void issue() {
        TokenResult result = tokens.issue(user.username(), password, label, request.getRemoteAddr());
        if (!result.login().ok()) {
            throw LoginRefusal.of(result.login(), "tokenPassword", "error.wrongPassword");
        }
        issued = result;
        own = null;
        label = null;
    }

    public void revoke(long token) {
        tokens.revoke(token);
        notices.carry("tokens.revoked");
        Destination.go(Paths.ACCOUNT);
    }

    /** The token that was just made, or null. */
    public TokenResult getIssued() {
        return issued;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
