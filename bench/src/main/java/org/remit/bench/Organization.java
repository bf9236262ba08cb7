package org.remit.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages of a small and of a large organisation, as one reader waits for them, and an import of 50,000 rows. A page that this
 * version does not have is left out.
 */
class Organization implements Bench.Scenario {

    private static final int[] SIZES = {1_000, 100_000};
    private static final int WARMUP = 40;
    private static final int TIMES = 200;
    private static final int IMPORT_ROWS = 50_000;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("organisation page", "/organization/organization.xhtml");
        PAGES.put("position page", "/organization/position.xhtml?code=BP50");
        PAGES.put("coverage of a department", "/organization/coverage.xhtml?unit=BU5");
        PAGES.put("search", "/organization/search.xhtml?q=Person+77");
        PAGES.put("organisation as of a day", "/organization/organization.xhtml?asOf=2026-01-01");
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
            pages(report, size);
            if (size == SIZES[SIZES.length - 1]) {
                bringIn(report, server);
            }
            Started.stop(server);
        }
    }

    private static void pages(Report report, int size) throws Exception {
        Reader reader = Reader.signIn(Settings.REMIT, "hr.manager");
        Stopwatch stopwatch = new Stopwatch();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            if (reader.status(page.getValue()) != 200) {
                System.out.println(page.getKey() + ": not in this version");
                continue;
            }
            for (int warm = 0; warm < WARMUP; warm++) {
                reader.read(page.getValue());
            }
            for (int time = 0; time < TIMES; time++) {
                stopwatch.time(page.getKey(), () -> reader.read(page.getValue()));
            }
            report.add(page.getKey() + ", " + size + " people, p50", stopwatch.percentile(page.getKey(), 0.5), "ms");
            report.add(page.getKey() + ", " + size + " people, p95", stopwatch.percentile(page.getKey(), 0.95), "ms");
        }
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
                    .append(",导入的第")
                    .append(row);
            file.append("项职责,Imported duty ").append(row);
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
