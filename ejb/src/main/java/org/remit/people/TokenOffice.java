package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.remit.shared.BusinessException;
import org.remit.shared.Sha256;

/**
 * What is done to tokens: given, listed, revoked; and whom one stands for. A program asks several things in a row, so what was read is believed for some seconds. On the
 * node where it is revoked, or its account is given other roles, that holds at once, on the others after these seconds at
 * the latest; the same holds for everything else that changes in its account.
 */
@ApplicationScoped
class TokenOffice {

    static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);
    private static final int MOST = 10_000;

    @Inject
    Tokens tokens;

    @Inject
    Event<Change> changed;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Known(SignedIn account, Instant until) {}

    /** Some tokens of an account have ended, or stand for something else. */
    record Change(long accountId) {}

    /** @return when it expires */
    Instant add(long accountId, String label, String secret) {
        return tokens.add(accountId, label, secret, clock.instant());
    }

    List<TokenView> usable(long accountId) {
        return tokens.usable(accountId, clock.instant()).stream()
                .map(Token::view)
                .toList();
    }

    /** The account, if the token is valid; its use is noted once an hour. */
    Optional<SignedIn> account(String secret) {
        if (!Token.looksRight(secret)) {
            return Optional.empty();
        }
        String hash = Sha256.hex(secret);
        Instant now = clock.instant();
        Known last = known.get(hash);
        return last != null && now.isBefore(last.until()) ? Optional.of(last.account()) : read(hash, now);
    }

    private Optional<SignedIn> read(String hash, Instant now) {
        long before = changes.get();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Optional<Token> token = tokens.withHash(hash).filter(found -> found.isUsable(now, today));
        token.filter(found -> found.notedBefore(now.minus(USE_IS_NOTED_EVERY)))
                .ifPresent(found -> tokens.noteUse(found.id(), now));
        token.ifPresent(found -> remember(hash, found, now));
        if (changes.get() != before) {
            known.remove(hash); // it may have changed while it was read
        }
        return token.map(Token::account).map(Account::signedIn);
    }

    private void remember(String hash, Token token, Instant now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        Instant until = now.plus(BELIEVED);
        known.put(
                hash,
                new Known(token.account().signedIn(), until.isBefore(token.expiresAt()) ? until : token.expiresAt()));
    }

    /** Ends a token of the account. */
    void revoke(long tokenId, long accountId) {
        tokens.ofAccount(tokenId, accountId)
                .orElseThrow(() -> BusinessException.notFound("error.noSuchToken"))
                .revoke(clock.instant());
        readAgain(accountId);
    }

    /** Ends all tokens of the account. */
    void revokeAll(long accountId) {
        tokens.revokeAll(accountId, clock.instant());
        readAgain(accountId);
    }

    /** What the account's tokens stand for has changed. */
    void readAgain(long accountId) {
        changed.fire(new Change(accountId));
    }

    /** Not before the commit: until then others read it as it was. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
        changes.incrementAndGet();
        known.values().removeIf(entry -> entry.account().accountId() == change.accountId());
    }
}
