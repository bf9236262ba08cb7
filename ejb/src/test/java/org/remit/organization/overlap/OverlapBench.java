package org.remit.organization.overlap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.LocalizedText;

/**
 * Not part of the tests: {@code mvn -pl ejb -am test -Dtest=OverlapBench} prints how long thousands of duties take to be
 * compared. Each is made of the clauses of two duties of the templates, so that words are as frequent as in real ones.
 */
class OverlapBench {

    private static final System.Logger LOG = System.getLogger(OverlapBench.class.getName());

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(1);
    private final List<DutyText> real = TemplateDuties.of("T1", "T2", "T3", "T4");

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000})
    void comparison(int count) {
        List<DutyText> duties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DutyText one = real.get(random.nextInt(real.size()));
            LocalizedText text = new LocalizedText(clauses(one, true, "[，。]"), clauses(one, false, "[,.]"));
            duties.add(new DutyText(i, "P%05d-D1".formatted(i), "P%05d".formatted(i / 5), one.function(), text));
        }
        long start = System.nanoTime();
        long startOfWork = THREAD.getCurrentThreadCpuTime();
        int pairs = new DutyIndex(duties).matches().size();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} duties, {1} pairs: {2} ms, of which {3} ms on the processor",
                count,
                pairs,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - startOfWork).toMillis());
    }

    /** Some clauses of this duty and some of others. */
    private String clauses(DutyText duty, boolean chinese, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            DutyText from = i == 0 ? duty : real.get(random.nextInt(real.size()));
            String[] clauses = (chinese ? from.text().zh() : from.text().en()).split(separator);
            text.append(clauses[random.nextInt(clauses.length)]).append(chinese ? "，" : ", ");
        }
        return text.toString();
    }
}
