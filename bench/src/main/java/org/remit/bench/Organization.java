package org.remit.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Pages of a small and of a large organisation, as one reader waits for them, and an import of 50,000 rows. A page that this
 * version does not have is left out.
 */
class Organization implements Bench.Scenario {

    private static final int[] SIZES = {1_000, 100_000};
    /** Each page is read so often to warm up, and so often again, but no longer than this and not less than that. */
    private static final int TIMES = 300;

    private static final int LEAST = 20;
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final int IMPORT_ROWS = 50_000;

    /** Addresses by name; the department is one of ten positions in either organisation, the branch has others below it. */
    private static Map<String, String> addresses(int size) {
        String department = BigOrganization.lastUnit(size);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("organisation page", "/organization/organization.xhtml");
        pages.put("organisation as of a day", "/organization/organization.xhtml?asOf=2026-01-01");
        pages.put("page of a department", "/organization/unit.xhtml?code=" + department);
        pages.put("position page", "/organization/position.xhtml?code=BP50");
        pages.put("coverage of a department", "/organization/coverage.xhtml?unit=" + department);
        pages.put("coverage of a branch", "/organization/coverage.xhtml?unit=BU5");
        pages.put("search", "/organization/search.xhtml?q=Person+77");
        pages.put("search for all people", "/organization/search.xhtml?q=person");
        return pages;
    }

    @Override
    public void run(Report report) throws Exception {
        for (int size : SIZES) {
            Path work = Directories.empty(Settings.OUTPUT.resolve("organization-" + size));
            Remit remit = new Remit(Settings.ROOT, work.resolve("remit"), null);
            Started.stop(remit.start());
            try (Connection connection = remit.connect()) {
                new BigOrganization(connection).add(size);
            }
            Server server = remit.start();
            pages(report, size, server);
            if (size == SIZES[SIZES.length - 1]) {
                bringIn(report, server);
            }
            Started.stop(server);
        }
    }

    private static void pages(Report report, int size, Server server) throws Exception {
        Reader reader = Reader.signIn(Settings.REMIT, "hr.manager");
        report.add("search knows all, " + size + " people", secondsUntilSearched(reader, size), "s after login");
        Stopwatch stopwatch = new Stopwatch();
        for (Map.Entry<String, String> page : addresses(size).entrySet()) {
            if (reader.status(page.getValue()) != 200) {
                System.out.println(page.getKey() + ": not in this version");
                continue;
            }
            read(reader, page.getValue(), new Stopwatch(), page.getKey());
            long cpu = server.cpuMillis();
            int times = read(reader, page.getValue(), stopwatch, page.getKey());
            String name = page.getKey() + ", " + size + " people, ";
            report.add(name + "CPU", (server.cpuMillis() - cpu) / (double) times, "ms");
            report.add(name + "p50", stopwatch.percentile(page.getKey(), 0.5), "ms");
            report.add(name + "p95", stopwatch.percentile(page.getKey(), 0.95), "ms");
            report.add(name + "size", reader.read(page.getValue()).length() / 1024.0, "KiB");
        }
        report.add(
                "load of the machine, " + size + " people",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "(1 min)");
    }

    private static int read(Reader reader, String address, Stopwatch stopwatch, String name) throws Exception {
        long end = System.nanoTime() + MOST.toNanos();
        int times = 0;
        while (times < TIMES && (times < LEAST || System.nanoTime() < end)) {
            stopwatch.time(name, () -> reader.read(address));
            times++;
        }
        return times;
    }

    /** The index is filled after the start, the duties last. */
    private static double secondsUntilSearched(Reader reader, int size) throws Exception {
        String last = BigOrganization.lastDuty(size);
        long start = System.nanoTime();
        while (!reader.read("/organization/search.xhtml?q=" + last).contains("duty.xhtml?code=" + last + "\"")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Duties have the most columns, and are checked against positions, functions and units. */
    private static void bringIn(Report report, Server server) throws Exception {
        StringBuilder file = new StringBuilder(
                "code,position,textZh,textEn,function,partnerUnit,kpiEn,kpiUnit,direction,target,frequency\n");
        for (int row = 0; row < IMPORT_ROWS; row++) {
            file.append("BI")
                    .append(row)
                    .append(",BP")
                    .append(row % 10_000)
                    .append(',')
                    .append(DutyTexts.chinese(row))
                    .append(row)
                    .append(',');
            file.append(DutyTexts.english(row)).append(' ').append(row);
            file.append(",SEO,MKT,Completion,%,HIGHER,95.5,MONTHLY\n");
        }
        Importer importer = new Importer(Settings.REMIT, "hr.manager", server);
        Importer.Result result = importer.bringIn("DUTIES", file.toString());
        report.add("import of " + IMPORT_ROWS + " rows, checked", result.secondsChecked(), "s");
        report.add("import of " + IMPORT_ROWS + " rows, written", result.secondsWritten(), "s");
        report.add("heap before the import", result.heapBefore(), "MB");
        report.add("peak heap during the import", result.heapPeak(), "MB");
    }
}
