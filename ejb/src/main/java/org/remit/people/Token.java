package org.remit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.remit.shared.BaseEntity;
import org.remit.shared.Sha256;

/** A secret that stands for an account at the API. Only its SHA-256 is kept: being random, it needs nothing slower. */
@Entity
@Table(name = "people_token")
public class Token extends BaseEntity {

    static final String PREFIX = "remit_";
    static final Duration VALIDITY = Duration.ofDays(30);

    private static final int BYTES = 32;
    private static final int LENGTH = PREFIX.length() + 43;
    private static final int LABEL_LENGTH = 80;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String label;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Token() {}

    Token(Account account, String label, String secret, Instant now) {
        this.account = account;
        this.label = label == null || label.isBlank() ? null : cut(label.strip());
        this.tokenHash = Sha256.hex(secret);
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS);
    }

    /** 256 random bits behind a prefix by which a scanner finds a token that leaked into a text. */
    static String newSecret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksRight(String secret) {
        return secret != null && secret.length() == LENGTH && secret.startsWith(PREFIX);
    }

    /** @param today the day of that moment where the company is */
    boolean isUsable(Instant now, LocalDate today) {
        return revokedAt == null && now.isBefore(expiresAt) && account.isUsable(today);
    }

    /** Whether the last use was noted so long ago that it should be noted anew. */
    boolean notedBefore(Instant limit) {
        return lastUsedAt == null || lastUsedAt.isBefore(limit);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Account account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    TokenView view() {
        return new TokenView(id(), label, createdAt, expiresAt, lastUsedAt);
    }

    private static String cut(String text) {
        return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH);
    }
}
