package org.remit.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and compares passwords; either takes a noticeable time on purpose. */
@ApplicationScoped
class Passwords {

    /** Nobody's hash: an unknown username costs the same time as a known one. */
    static final String NOBODY = "PBKDF2WithHmacSHA512:210000:"
            + "q0TqQk7c2zq3v0m3kqj7v5XK1Vn0sG8mXW1mQ0bJ7aA=:c2Yw0o7Yf0r9sQ3V1kqj7v5XK1Vn0sG8mXW1mQ0bJ7Y=";

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String passwordHash) {
        return hash.verify(PasswordRules.cut(password).toCharArray(), passwordHash);
    }
}
