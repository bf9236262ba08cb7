package org.remit.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the server of the container tests needs before Arquillian starts it: free ports, and the database.
 * Maven's {@code -Ddb} says which: {@code h2} (default), {@code postgresql} (a real one, started here), or any JDBC URL
 * together with {@code -Ddb.user} and {@code -Ddb.password}; what is in that database may be lost.
 *
 * <p>All tests: {@code bin/test}. One test:
 * {@code bin/test EngineIT}.
 */
public class TestServer implements LauncherSessionListener {

    /** The tests run in two halves at the same time, each on a server of its own. */
    private static final int HALF = Integer.getInteger("it.half", 1);

    private static final int OFFSET = freeOffset();
    private static final int MAIL_PORT = 9025 + OFFSET;

    private static EmbeddedPostgres postgres;

    /** Where the pages are, without a slash at the end. */
    public static String url() {
        return "http://localhost:" + (8080 + OFFSET);
    }

    /** The management address, where {@code /health} is. */
    public static String management() {
        return "http://localhost:" + (9990 + OFFSET);
    }

    /** The server sends mails to this port; nobody listens there unless a test does. */
    public static int mailPort() {
        return MAIL_PORT;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.target") == null || System.getProperty("it.arguments") != null) {
            return;
        }
        Path directory = freshDirectory();
        System.setProperty("it.management", Integer.toString(9990 + OFFSET));
        System.setProperty(
                "it.arguments",
                String.join(
                        " ",
                        "-Djboss.server.base.dir=" + directory,
                        "-Djboss.server.config.dir=" + System.getProperty("it.server") + "/standalone/configuration",
                        "-Djboss.socket.binding.port-offset=" + OFFSET,
                        "-Dremit.url=" + url(),
                        "-Dremit.mail.host=127.0.0.1",
                        "-Dremit.mail.port=" + MAIL_PORT,
                        database(System.getProperty("it.db", "h2"), directory)));
    }

    private static String database(String db, Path directory) {
        if (db.equals("h2")) {
            return database(
                    "h2", "jdbc:h2:file:" + directory.resolve("data/remit") + ";WRITE_DELAY=0", "remit", "remit");
        }
        if (db.equals("postgresql")) {
            return database("postgresql", startPostgres(), "postgres", "postgres");
        }
        return database(db.split(":")[1], db, System.getProperty("db.user"), System.getProperty("db.password"));
    }

    private static String database(String driver, String url, String user, String password) {
        return String.join(
                " ",
                "-Dremit.db.driver=" + driver,
                "-Dremit.db.url=" + url,
                "-Dremit.db.user=" + user,
                "-Dremit.db.password=" + password);
    }

    private static String startPostgres() {
        try {
            postgres = EmbeddedPostgres.start();
            return postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory of its own, without what an aborted run has left. */
    private static Path freshDirectory() {
        Path directory = Path.of(System.getProperty("it.target"), "it-server-" + HALF);
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
            Files.createDirectories(directory.resolve("deployments"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freeOffset() {
        int first = 10_000 + 100 * (HALF - 1);
        return IntStream.of(0, 10, 20, 30, 40)
                .map(step -> first + step)
                .filter(offset -> free(8080 + offset) && free(9990 + offset))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ports from " + (8080 + first) + " are in use"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException used) {
            return false;
        }
    }
}
