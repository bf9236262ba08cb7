package org.remit.bench;

import java.nio.file.Path;

/**
 * Remit's main job against a plain Camunda of the same version. First the board of five votes; then, with a board of one,
 * both come to the same number of decisions, and take turns under load in one run.
 */
class Approvals implements Bench.Scenario {

    private final boolean postgresql;

    Approvals(boolean postgresql) {
        this.postgresql = postgresql;
    }

    @Override
    public void run(Report report) throws Exception {
        Path work = Directories.empty(Settings.OUTPUT.resolve(postgresql ? "postgresql" : "h2"));
        Postgres database = postgresql ? Postgres.start(work.resolve("remit-postgresql")) : null;
        Remit remit = new Remit(Settings.ROOT, work.resolve("remit"), database);

        Server voting = remit.start();
        Contestant board = new Contestant("board of 5", voting, database, new RemitJob(Settings.REMIT, 5));
        board.warmUp(Settings.WARMUP.dividedBy(2));
        board.window(Settings.WINDOW);
        Started.stop(voting);

        remit.shrinkBoard();
        Contestant ours = new Contestant("remit", remit.start(), database, new RemitJob(Settings.REMIT, 1));
        Contestant yardstick = Camunda.start(work, postgresql);
        ours.warmUp(Settings.WARMUP);
        yardstick.warmUp(Settings.WARMUP);
        for (int window = 0; window < Settings.WINDOWS; window++) {
            ours.window(Settings.WINDOW);
            yardstick.window(Settings.WINDOW);
        }
        ours.report(report);
        yardstick.report(report);
        board.report(report);
        report.add("CPU per job, remit / camunda", ours.cpuPerJob() / yardstick.cpuPerJob(), "(goal 1.0, limit 1.5)");
    }
}
