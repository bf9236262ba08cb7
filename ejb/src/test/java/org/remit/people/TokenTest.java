package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;

class TokenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));

    private final Account account = new Account(
            new Person(new LocalizedText(null, "Auditor"), null), "auditor", "hash", Set.of(Role.AUDITOR), false);
    private final Token token = new Token(account, " nightly export ", Token.newSecret(), NOW);

    @Test
    void aSecretIsLongRandomAndRecognisable() {
        String secret = Token.newSecret();
        assertThat(secret).matches("remit_[A-Za-z0-9_-]{43}").isNotEqualTo(Token.newSecret());
        assertThat(Token.looksRight(secret)).isTrue();
    }

    @Test
    void whatIsNoTokenIsNotEvenLookedUp() {
        for (String wrong : new String[] {null, "", "remit_", "x".repeat(49), "remit_" + "x".repeat(44)}) {
            assertThat(Token.looksRight(wrong)).isFalse();
        }
    }

    @Test
    void onlyTheHashIsKept() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTokenIsValidForThirtyDays() {
        assertThat(token.isUsable(END.minusSeconds(1), LocalDate.EPOCH)).isTrue();
        assertThat(token.isUsable(END, LocalDate.EPOCH)).isFalse();
    }

    @Test
    void aRevokedTokenIsOfNoUse() {
        token.revoke(NOW);
        assertThat(token.isUsable(NOW, LocalDate.EPOCH)).isFalse();
    }

    @Test
    void theFirstUseIsNoted() {
        assertThat(token.notedBefore(NOW)).isTrue();
    }
}
