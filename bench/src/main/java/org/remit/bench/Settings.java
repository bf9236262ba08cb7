package org.remit.bench;

import java.nio.file.Path;
import java.time.Duration;

/** What the environment may change; the defaults are those of the figures in the documentation. */
final class Settings {

    static final int CLIENTS = number("BENCH_CLIENTS", 16);
    /** One window of load; the two servers take turns. */
    static final Duration WINDOW = Duration.ofSeconds(number("BENCH_SECONDS", 20));
    /** Windows for each server. */
    static final int WINDOWS = number("BENCH_WINDOWS", 3);

    static final Duration WARMUP = Duration.ofSeconds(number("BENCH_WARMUP", 60));
    /** How large the organisation of the bench named performance is. */
    static final int PEOPLE = number("BENCH_PEOPLE", 100_000);

    static final int PORT = number("BENCH_PORT", 9080);

    static final String REMIT = "http://127.0.0.1:" + PORT;

    /** Where the project lies. */
    static final Path ROOT = Path.of(System.getProperty("bench.root", ".")).toAbsolutePath();
    /** Results and logs, and the data of the servers while a bench runs. */
    static final Path OUTPUT = ROOT.resolve("target/bench");

    private Settings() {}

    private static int number(String name, int otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
    }
}
