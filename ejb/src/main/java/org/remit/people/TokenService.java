package org.remit.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;

/** The tokens by which programs use the API in a person's name. */
@Stateless
public class TokenService {

    @Inject
    OwnPassword ownPassword;

    @Inject
    CurrentUser currentUser;

    @Inject
    TokenOffice office;

    /**
     * Gives a token for a username and a password, throttled like the login. It is valid for 30 days.
     *
     * @param label what the owner will know it by, or null
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TokenResult issue(String username, String password, String label, String address) {
        LoginResult login = ownPassword.confirm(username, password, address, "TOKEN_ISSUED");
        if (!login.ok()) {
            return new TokenResult(login, null, null);
        }
        String secret = Token.newSecret();
        return new TokenResult(login, secret, office.add(login.signedIn().accountId(), label, secret));
    }

    /** The account that the token stands for, if it is valid; see {@link TokenOffice} for what it costs. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> check(String secret) {
        return office.account(secret);
    }

    /** One's own tokens that can be used, the newest first. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<TokenView> own() {
        return office.usable(currentUser.signedIn().accountId());
    }

    /**
     * Ends one of one's own tokens at once.
     *
     * @throws BusinessException NOT_FOUND when it is not one's own
     */
    @RolesAllowed(Role.EMPLOYEE)
    public void revoke(long tokenId) {
        office.revoke(tokenId, currentUser.signedIn().accountId());
    }
}
