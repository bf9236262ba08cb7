package org.remit.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the yardstick, with the heap and the collector that bin/run gives Remit. */
final class Camunda {

    private static final int PORT = Settings.PORT + 1;
    private static final String BASE = "http://127.0.0.1:" + PORT;

    private Camunda() {}

    static Contestant start(Path work, boolean postgresql) throws Exception {
        Postgres database = postgresql ? Postgres.start(work.resolve("camunda-postgresql")) : null;
        String url = postgresql
                ? database.url()
                : "jdbc:h2:file:" + work.resolve("camunda-h2/camunda") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=3000";
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms768m",
                "-Xmx1024m",
                "-Xmn448m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Yardstick.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + PORT,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + (postgresql ? Postgres.USER : "sa"),
                "--spring.datasource.password=");
        Server server = Server.start("camunda", work, command, Map.of(), URI.create(BASE + "/engine-rest/engine"));
        return new Contestant("camunda", server, database, new CamundaJob(BASE));
    }
}
