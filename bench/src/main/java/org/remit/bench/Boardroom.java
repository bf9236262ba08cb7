package org.remit.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** A board of 50 with 200 open votes: its page as one member waits for it, and all of it as one PDF. */
class Boardroom implements Bench.Scenario {

    private static final int MEMBERS = 50;
    private static final int ITEMS = 200;
    private static final int TIMES = 300;
    private static final double P95 = 0.95;

    /** Behind all that the demo company has. */
    private static final long IDS = 7_000_000_000L;

    @Override
    public void run(Report report) throws Exception {
        Path work = Directories.empty(Settings.OUTPUT.resolve("board"));
        Remit remit = new Remit(Settings.ROOT, work.resolve("remit"), null);
        Started.stop(remit.start());
        try (Connection connection = remit.connect()) {
            addMembers(connection);
        }
        Server server = remit.start();
        RemitJob job = new RemitJob(Settings.REMIT, 0);
        for (int item = 0; item < ITEMS; item++) {
            job.run(item, new Stopwatch());
        }
        Reader member = Reader.signIn(Settings.REMIT, "board.chair");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("page for the board", "/governance/for-board.xhtml");
        pages.put("empty page beside it", "/people/account.xhtml");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            read(report, server, member, page);
        }
        double open = new Web(Settings.REMIT)
                .get("/api/board/items?size=1", token())
                .path("total")
                .asInt();
        report.add("open votes that the page is of", open, "(" + MEMBERS + " members)");
        long start = System.nanoTime();
        int characters = member.read("/governance/board-pack").length();
        report.add("all as one PDF", (System.nanoTime() - start) / 1e9, "s (" + characters / 1024 + " Ki characters)");
        report.add(
                "load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "(1 min)");
        Started.stop(server);
    }

    private static void read(Report report, Server server, Reader member, Map.Entry<String, String> page)
            throws Exception {
        String name = page.getKey();
        for (int warmUp = 0; warmUp < TIMES; warmUp++) {
            member.read(page.getValue());
        }
        Stopwatch stopwatch = new Stopwatch();
        long cpu = server.cpuMillis();
        for (int call = 0; call < TIMES; call++) {
            stopwatch.time(name, () -> member.read(page.getValue()));
        }
        report.add(name + ", CPU", (server.cpuMillis() - cpu) / (double) TIMES, "ms");
        report.add(name + ", p50", stopwatch.percentile(name, 0.5), "ms");
        report.add(name + ", p95", stopwatch.percentile(name, P95), "ms (limit 50)");
        report.add(name + ", size", member.read(page.getValue()).length() / 1024.0, "KiB");
    }

    private static String token() throws Exception {
        return new Web(Settings.REMIT)
                .post("/api/tokens", null, Map.of("username", "board.chair", "password", "remit-demo"))
                .path("token")
                .asText();
    }

    private static void addMembers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var counted = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM people_account_role WHERE role = 'BOARD_MEMBER'")) {
            counted.next();
            for (long id = IDS; id < IDS + MEMBERS - counted.getInt(1); id++) {
                statement.execute("INSERT INTO people_person (id, version, name_en, active) VALUES (" + id
                        + ", 0, 'Member " + (id - IDS) + "', 1)");
                statement.execute(
                        "INSERT INTO people_account (id, version, person_id, username, password_hash, must_change_password,"
                                + " enabled, failures) VALUES (" + id + ", 0, " + id + ", 'member" + (id - IDS)
                                + "', '-', 0, 1, 0)");
                statement.execute("INSERT INTO people_account_role (account_id, role) VALUES (" + id
                        + ", 'BOARD_MEMBER'), (" + id + ", 'EMPLOYEE')");
            }
        }
    }
}
