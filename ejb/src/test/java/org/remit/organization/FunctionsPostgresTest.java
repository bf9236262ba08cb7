package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** PostgreSQL mixes rows as soon as it knows how many there are, which it finds out by itself in time. */
class FunctionsPostgresTest {

    private static final List<LocalizedText> MEASURES =
            List.of(new LocalizedText("转化率", "Conversion"), new LocalizedText("客单价", "Basket"));

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = Postgres.database();
    }

    @Test
    void everyFunctionIsFoundOnce() {
        List<String> codes =
                IntStream.range(0, 50).mapToObj(number -> "F" + number).toList();
        database.inTransaction(em -> {
            codes.forEach(code -> em.persist(function(code)));
            em.flush();
            return em.createNativeQuery("analyze").executeUpdate();
        });

        Set<String> found =
                database.inTransaction(em -> functions(em).withMeasures(codes).keySet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Function function(String code) {
        Function function = new Function(code, new LocalizedText(code, code), null, null);
        function.measureBy(MEASURES);
        return function;
    }

    private static Functions functions(EntityManager em) {
        Functions functions = new Functions();
        functions.em = em;
        return functions;
    }

    @AfterAll
    static void stop() {
        database.close();
    }
}
