package org.remit.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;

/** The tokens by which programs use the API in a person's name. */
@Stateless
public class TokenService {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);

    @Inject
    Tokens tokens;

    @Inject
    OwnPassword ownPassword;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

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
        return new TokenResult(login, secret, tokens.add(login.signedIn().accountId(), label, secret, clock.instant()));
    }

    /** The account that the token stands for, if it is valid; one query, and a note of the use once an hour. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> check(String secret) {
        if (!Token.looksRight(secret)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Token> token = tokens.withSecret(secret).filter(found -> found.isUsable(now));
        token.filter(found -> found.notedBefore(now.minus(USE_IS_NOTED_EVERY)))
                .ifPresent(found -> tokens.noteUse(found.id(), now));
        return token.map(Token::account).map(Account::signedIn);
    }

    /** One's own tokens that can be used, the newest first. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<TokenView> own() {
        return tokens.usable(currentUser.signedIn().accountId(), clock.instant()).stream()
                .map(Token::view)
                .toList();
    }

    /**
     * Ends one of one's own tokens at once.
     *
     * @throws BusinessException NOT_FOUND when it is not one's own
     */
    @RolesAllowed(Role.EMPLOYEE)
    public void revoke(long tokenId) {
        tokens.ofAccount(tokenId, currentUser.signedIn().accountId())
                .orElseThrow(() -> BusinessException.notFound("error.noSuchToken"))
                .revoke(clock.instant());
    }
}
