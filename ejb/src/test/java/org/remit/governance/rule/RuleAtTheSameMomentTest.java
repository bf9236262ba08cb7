package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleContents;
import org.remit.governance.rule.content.RuleKind;
import org.remit.organization.SmallCompany;
import org.remit.organization.UnitPlaces;
import org.remit.organization.Wiring;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** Of two who ask for the same rule at once one is refused, on H2 and on PostgreSQL, whose locks differ. */
class RuleAtTheSameMomentTest {

    private TestDatabase database;

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void ofTwoRequestsForOneNewCodeOneIsSent(String name) {
        open(name);

        assertThatThrownBy(this::bothAsk).hasMessageContaining("error.ruleAtOnce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void ofTwoAmendmentsOfOneVersionOneIsSent(String name) {
        open(name);
        database.inTransaction(em -> {
            versions(em).lock("T-1");
            return null;
        });

        assertThatThrownBy(this::bothAsk).hasMessageContaining("error.ruleUnderWay");
    }

    @Test
    void whatWasWrittenAgainstAnEarlierVersionIsNotSent() {
        open("H2");
        database.inTransaction(em -> {
            draft(em, 901, 1);
            assertThatThrownBy(() -> check(em).checkAlone(versions(em).inForce(901)))
                    .hasMessageContaining("error.ruleBase");
            return null;
        });
    }

    private void open(String name) {
        database = name.equals("H2") ? new TestDatabase() : Postgres.database();
        database.inTransaction(SmallCompany::found);
    }

    /** The second asks while the first has not yet ended. */
    private void bothAsk() {
        CompletableFuture<Void> second = database.inTransaction(em -> {
            send(em, 901);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> database.inTransaction(later -> {
                send(later, 902);
                return null;
            }));
            assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS))
                    .as("it waits")
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            return other;
        });
        try {
            second.join();
        } catch (CompletionException refused) {
            throw (RuntimeException) refused.getCause();
        }
    }

    private static void send(EntityManager em, long request) {
        draft(em, request, null);
        check(em).checkAlone(versions(em).inForce(request));
    }

    private static void draft(EntityManager em, long request, Integer base) {
        SmallCompany.request(em, request, "OPEN", 1);
        em.createNativeQuery("update approval_request set kind = 'rule-adoption', run_no = 1 where id = " + request)
                .executeUpdate();
        LocalDate from = LocalDate.now(Wiring.CLOCK).plusDays(9);
        RuleContent content = RuleContents.of("t-1", RuleKind.PROCESS, from, false, "总则");
        versions(em).add(new RuleVersion(request, 1, content, base));
        em.flush();
    }

    private static RuleCheck check(EntityManager em) {
        RuleCheck check = new RuleCheck();
        check.versions = versions(em);
        check.units = new UnitPlaces() {
            @Override
            public boolean isThere(String code) {
                return true;
            }
        };
        check.clock = Wiring.CLOCK;
        return check;
    }

    private static RuleVersions versions(EntityManager em) {
        RuleVersions versions = new RuleVersions();
        versions.em = em;
        return versions;
    }
}
