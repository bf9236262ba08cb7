package org.remit.organization.coverage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.shared.TestDatabase;

/**
 * Not part of the tests: {@code mvn -pl ejb -am test -Dtest=CoverageBench} prints how long the matrix takes with 1,000 units,
 * 10,000 positions, 50,000 duties and 60 functions.
 */
class CoverageBench {

    private static final System.Logger LOG = System.getLogger(CoverageBench.class.getName());
    private static final int ROUNDS = 60;

    /** H2 works in the caller's thread, so that this counts all of it, and nothing of what else the machine does. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    @Test
    void matrix() {
        try (TestDatabase database = new TestDatabase()) {
            database.inTransaction(SmallCompany::found);
            fill(
                    database,
                    "insert into organization_function (id, version, code, name_en, stage)"
                            + " select 1000000 + x, 0, 'F' || x, 'Function ' || x, 'REVENUE' from system_range(1, 60)");
            fill(
                    database,
                    "insert into organization_unit (id, version, code, name_en, layer, parent_id)"
                            + " select 1000000 + x, 0, 'U' || x, 'Unit ' || x, 'MIDDLE', case when x <= 20 then"
                            + " (select id from organization_unit where code = 'CO') else 1000001 + mod(x, 20) end"
                            + " from system_range(1, 1000)");
            fill(
                    database,
                    "insert into organization_position (id, version, code, unit_id, title_en, layer, headcount,"
                            + " monthly_cost, currency, permanent, valid_from, status) select 1000000 + x, 0, 'P' || x,"
                            + " 1000001 + mod(x, 1000), 'Position ' || x, 'EXECUTION', 1, 0, 'CNY', 1, DATE '2026-01-01', 'OPEN'"
                            + " from system_range(1, 10000)");
            fill(
                    database,
                    "insert into organization_duty (id, version, position_id, place, code, version_no, text_en,"
                            + " function_id, part, valid_from) select 1000000 + x, 0, 1000001 + mod(x, 10000), x / 10000, 'D' || x, 1,"
                            + " 'Duty ' || x, 1000001 + mod(x * 7, 59), case when mod(x, 3) = 0 then 'HELPER' else 'OWNER' end,"
                            + " DATE '2026-01-01' from system_range(1, 50000)");
            fill(database, "analyze");
            for (String unit : new String[] {"U21", "U2", null}) {
                measure(database, unit);
            }
        }
    }

    private static void measure(TestDatabase database, String unit) {
        long[] times = LongStream.range(0, ROUNDS)
                .map(round -> {
                    long start = THREAD.getCurrentThreadCpuTime();
                    database.inTransaction(
                            em -> CoverageWiring.service(em).matrix(new CoverageFilter(unit, null, CoverageShow.ALL)));
                    return (THREAD.getCurrentThreadCpuTime() - start) / 1_000_000;
                })
                .skip(ROUNDS / 3)
                .toArray();
        Arrays.sort(times);
        LOG.log(
                System.Logger.Level.INFO,
                "matrix of {0}: median {1} ms, p95 {2} ms on the processor",
                unit,
                times[times.length / 2],
                times[times.length * 95 / 100]);
    }

    private static void fill(TestDatabase database, String sql) {
        database.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
