package org.remit.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** What one approval adds to the H2 file while Remit runs, and what is left of it once a stop has compacted the file. */
class H2Growth implements Bench.Scenario {

    private static final double KILOBYTE = 1024;

    @Override
    public void run(Report report) throws Exception {
        Path work = Directories.empty(Settings.OUTPUT.resolve("h2-growth"));
        Remit remit = new Remit(Settings.ROOT, work.resolve("remit"), null);
        Started.stop(remit.start());
        long compact = Files.size(remit.file());
        report.add("file with the demo company, stopped", compact / KILOBYTE, "KB");

        Server server = remit.start();
        long before = Files.size(remit.file());
        Load.Result result = Load.run(new RemitJob(Settings.REMIT, 5), Settings.CLIENTS, Settings.WINDOW);
        long after = Files.size(remit.file());
        Started.stop(server);

        report.add("approvals", result.jobs(), "");
        report.add("file after the approvals, running", after / KILOBYTE, "KB");
        report.add("growth per approval, running", (after - before) / KILOBYTE / result.jobs(), "KB");
        report.add("file after the approvals, stopped", Files.size(remit.file()) / KILOBYTE, "KB");
        report.add(
                "growth per approval, stopped", (Files.size(remit.file()) - compact) / KILOBYTE / result.jobs(), "KB");
    }
}
