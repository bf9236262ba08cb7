package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

class LockoutTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final Account account = account("head.marketing");

    @Test
    void theFifthWrongPasswordLocksTheAccountForFifteenMinutes() {
        assertThat(wrong(5)).containsExactly(false, false, false, false, true);
        assertThat(locked(5)).isTrue();
        assertThat(locked(18)).isTrue();
        assertThat(locked(19)).isFalse();
    }

    @Test
    void wrongPasswordsWhileItIsLockedDoNotProlongTheLock() {
        wrong(5);
        assertThat(account.wrongPassword(at(10))).isFalse();
        assertThat(locked(19)).isFalse();
    }

    @Test
    void afterTheLockTheCountBeginsAnew() {
        wrong(5);
        assertThat(account.wrongPassword(at(20))).isFalse();
        assertThat(locked(20)).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        wrong(4);
        account.rightPassword(at(4));
        assertThat(account.wrongPassword(at(5))).isFalse();
    }

    @Test
    void wrongPasswordsFarApartNeverLock() {
        assertThat(IntStream.range(0, 20).mapToObj(day -> account.wrongPassword(START.plus(Duration.ofDays(day)))))
                .containsOnly(false);
    }

    @Test
    void aRightPasswordDoesNotOpenALockedAccount() {
        wrong(5);
        assertThatThrownBy(() -> account.rightPassword(at(6))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAdministratorOrANewPasswordOpensALockedAccount() {
        wrong(5);
        account.unlock();
        assertThat(locked(5)).isFalse();
        wrong(5);
        account.changePassword("another");
        assertThat(locked(5)).isFalse();
    }

    @Test
    void aNameWithoutAnAccountIsLockedByTheSameRule() {
        List<Instant> failures = Stream.of(0, 1, 2, 3, 4).map(LockoutTest::at).toList();
        assertThat(Lockout.after(failures).isLocked(at(18))).isTrue();
        assertThat(Lockout.after(failures).isLocked(at(19))).isFalse();
        assertThat(Lockout.after(failures.subList(0, 4)).isLocked(at(4))).isFalse();
        assertThat(Lockout.after(List.of()).isLocked(at(4))).isFalse();
    }

    @Test
    void anAccountHasOnlyKnownRolesAndIsAlwaysAnEmployee() {
        assertThatThrownBy(() -> account("a", "system")).isInstanceOf(BusinessException.class);
        assertThat(account("a", Role.AUDITOR).roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.EMPLOYEE);
    }

    @Test
    void aUsernameIsLowerCaseAndShort() {
        for (String bad : new String[] {"", " ", "Anna", "a b", "张三", "-a", "a".repeat(65), "<script>"}) {
            assertThatThrownBy(() -> account(bad)).as(bad).isInstanceOf(BusinessException.class);
        }
        assertThat(Usernames.normal("  Head.Marketing ")).isEqualTo("head.marketing");
        assertThat(Usernames.normal("x".repeat(5000))).hasSize(64);
    }

    @Test
    void onlyKnownLanguagesAndThemesCanBePreferred() {
        account.prefer("zh", "dark");
        account.prefer(null, null);
        assertThatCode(() -> account.prefer(null, "auto")).doesNotThrowAnyException();
        assertThatThrownBy(() -> account.prefer("zh'; alert(1)", null)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> account.prefer(null, "pink")).isInstanceOf(BusinessException.class);
        assertThat(account.language()).isEqualTo("zh");
    }

    private Stream<Boolean> wrong(int times) {
        return IntStream.range(0, times).mapToObj(minute -> account.wrongPassword(at(minute))).toList().stream();
    }

    private boolean locked(int minute) {
        return account.lockout().isLocked(at(minute));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Account account(String username, String... roles) {
        var person = new Person(new LocalizedText("市场部经理", "Head of Marketing"), null);
        return new Account(person, username, "hash", Set.of(roles), false);
    }
}
