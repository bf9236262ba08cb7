package org.remit.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Runs one of the benches by its name, or lists them. */
public final class Bench {

    /** A bench and the line that explains it. */
    private record Entry(String line, Scenario scenario) {}

    /** Starts what it needs, measures, and leaves the rest to {@link Started}. */
    interface Scenario {
        void run(Report report) throws Exception;
    }

    private static final Map<String, Entry> BENCHES = new LinkedHashMap<>();

    static {
        BENCHES.put(
                "approvals-h2",
                new Entry(
                        "the whole job over REST on the H2 file, next to a plain Camunda server on another",
                        new Approvals(false)));
        BENCHES.put(
                "approvals-postgresql",
                new Entry("the same on PostgreSQL, with the CPU time of both database servers", new Approvals(true)));
        BENCHES.put(
                "start",
                new Entry("bin/run to the login page, and the EAR's deployment with and without AppCDS", new Start()));
        BENCHES.put(
                "h2-growth", new Entry("how the H2 file grows with each approval, and after a stop", new H2Growth()));
        BENCHES.put(
                "organization",
                new Entry(
                        "pages of an organisation of 1,000 and of 100,000 people, and an import of 50,000 rows",
                        new Organization()));
        BENCHES.put(
                "performance",
                new Entry(
                        "8 measurements for each of 100,000 people, and scoring of everything, on PostgreSQL",
                        new Performance()));
        BENCHES.put(
                "board",
                new Entry("the page and the PDF of a board of 50 members with 200 open votes", new Boardroom()));
    }

    private Bench() {}

    public static void main(String[] args) {
        Entry bench = args.length == 1 ? BENCHES.get(args[0]) : null;
        if (bench == null) {
            list();
            System.exit(args.length == 0 ? 0 : 2);
        }
        System.exit(run(args[0], bench.scenario()) ? 0 : 1);
    }

    private static void list() {
        System.out.println("bin/bench NAME");
        BENCHES.forEach((name, bench) -> System.out.printf("  %-22s %s%n", name, bench.line()));
        System.out.println(
                "BENCH_CLIENTS (16), BENCH_SECONDS (20, one window), BENCH_WINDOWS (3), BENCH_WARMUP (60), BENCH_PORT (9080),"
                        + " BENCH_PEOPLE (100000)");
    }

    private static boolean run(String name, Scenario scenario) {
        Report report = new Report();
        try {
            scenario.run(report);
            report.print();
            report.write(Settings.OUTPUT.resolve(name + ".json"));
            return true;
        } catch (Exception e) {
            System.err.println("bench: " + e + "; logs are in " + Settings.OUTPUT);
            return false;
        } finally {
            Started.stopAll();
        }
    }
}
