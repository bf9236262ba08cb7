package org.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long somebody waits for the login page, in a copy of the project without anything built. */
class Start implements Bench.Scenario {

    private static final Pattern BEGIN = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d),(\\d\\d\\d).*WFLYSRV0027: .*remit");
    private static final Pattern END = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d),(\\d\\d\\d).*WFLYSRV0010: .*remit");

    @Override
    public void run(Report report) throws Exception {
        Path work = Directories.empty(Settings.OUTPUT.resolve("start"));
        Path checkout = work.resolve("checkout");
        Directories.copySources(Settings.ROOT, checkout);
        Remit remit = new Remit(checkout, work.resolve("data"), null);

        report.add("login page after a clean (limit 60)", secondsToLogin(remit), "s");
        report.add("deployment with the first migration", deployment(remit), "s");
        report.add("login page unchanged (limit 35)", secondsToLogin(remit), "s");
        report.add("deployment with AppCDS (limit 9)", deployment(remit), "s");
        forgetArchive(remit);
        report.add("login page unchanged, without AppCDS", secondsToLogin(remit), "s");
        report.add("deployment without AppCDS (limit 12)", deployment(remit), "s");
    }

    private static double secondsToLogin(Remit remit) throws Exception {
        long start = System.nanoTime();
        Server server = remit.start();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("login page after %.1f s%n", seconds);
        Started.stop(server);
        return seconds;
    }

    /** Seconds of the last deployment, by the server's own log. */
    private static double deployment(Remit remit) throws IOException {
        List<String> log = Files.readAllLines(remit.log());
        return Duration.between(last(log, BEGIN), last(log, END)).toMillis() / 1000.0;
    }

    private static LocalTime last(List<String> log, Pattern pattern) {
        return log.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(match -> LocalTime.parse(match.group(1) + "." + match.group(2)))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("the server's log has no line like " + pattern));
    }

    private static void forgetArchive(Remit remit) throws IOException {
        try (Stream<Path> files = Files.list(remit.temporaryFiles())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsa")).toList()) {
                Files.delete(file);
            }
        }
    }
}
