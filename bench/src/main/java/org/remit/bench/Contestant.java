package org.remit.bench;

import java.time.Duration;

/** A server under load with its database; adds up what it did in all its windows. */
class Contestant {

    private final String name;
    private final Server server;
    private final Postgres database;
    private final Job job;
    private final Stopwatch stopwatch = new Stopwatch();
    private int jobs;
    private int failures;
    private double seconds;
    private long serverMillis;
    private long databaseMillis;

    /** @param database the database server, or null when the database is embedded in the server */
    Contestant(String name, Server server, Postgres database, Job job) {
        this.name = name;
        this.server = server;
        this.database = database;
        this.job = job;
    }

    void warmUp(Duration duration) throws Exception {
        System.out.printf("%s: %d s of warm-up%n", name, duration.toSeconds());
        Load.run(job, Settings.CLIENTS, duration);
    }

    void window(Duration duration) throws Exception {
        long serverBefore = server.cpuMillis();
        long databaseBefore = databaseCpu();
        Load.Result result = Load.run(job, Settings.CLIENTS, duration);
        long serverUsed = server.cpuMillis() - serverBefore;
        long databaseUsed = databaseCpu() - databaseBefore;
        System.out.printf(
                "%s: %d jobs in %.1f s, CPU per job: server %.1f ms, database %.1f ms%n",
                name,
                result.jobs(),
                result.seconds(),
                (double) serverUsed / result.jobs(),
                (double) databaseUsed / result.jobs());
        jobs += result.jobs();
        failures += result.failures();
        seconds += result.seconds();
        serverMillis += serverUsed;
        databaseMillis += databaseUsed;
        stopwatch.add(result.stopwatch());
    }

    private long databaseCpu() {
        return database == null ? 0 : database.cpuMillis();
    }

    /** CPU milliseconds of server and database for one job. */
    double cpuPerJob() {
        return (double) (serverMillis + databaseMillis) / jobs;
    }

    void report(Report report) {
        report.add(name + ": decisions per job", job.decisions(), "");
        report.add(name + ": jobs", jobs, "");
        report.add(name + ": failed jobs", failures, "");
        report.add(name + ": jobs per second", jobs / seconds, "1/s");
        for (String step : stopwatch.steps()) {
            report.add(name + ": " + step + " p50", stopwatch.percentile(step, 0.50), "ms");
            report.add(name + ": " + step + " p95", stopwatch.percentile(step, 0.95), "ms");
            report.add(name + ": " + step + " p99", stopwatch.percentile(step, 0.99), "ms");
        }
        report.add(name + ": server CPU per job", (double) serverMillis / jobs, "ms");
        if (database != null) {
            report.add(name + ": database CPU per job", (double) databaseMillis / jobs, "ms");
        }
        report.add(name + ": CPU per job", cpuPerJob(), "ms");
        report.add(name + ": CPU per decision", cpuPerJob() / job.decisions(), "ms");
    }
}
