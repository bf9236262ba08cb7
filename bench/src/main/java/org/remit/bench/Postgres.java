package org.remit.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server for one application, so that its CPU time is nobody else's. */
class Postgres implements AutoCloseable {

    /** Name and password; the server asks for none on the loopback address. */
    static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final long pid;

    private Postgres(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    /** A commit is on the disk before it is answered, as in a real installation. */
    static Postgres start(Path data) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return Started.remember(new Postgres(server, pid));
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    long cpuMillis() {
        return Cpu.millisOfTree(pid);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
