package org.remit.run;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Remit as {@code bin/run} starts it, on ports and data of its own. */
class RunningRemit implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);

    private final int port;
    private final Process process;

    private RunningRemit(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static RunningRemit start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /** @param settings variables of the environment besides those for ports and data */
    static RunningRemit start(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        alreadyBuilt();
        int port = freePort();
        File log = data.resolveSibling("run-" + port + ".log").toFile();
        ProcessBuilder run = new ProcessBuilder("bin/run")
                .directory(Path.of(System.getProperty("it.target"), "../..").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        run.environment().putAll(settings);
        run.environment().put("REMIT_PORT", Integer.toString(port));
        run.environment().put("REMIT_DATA", data.toString());
        RunningRemit remit = new RunningRemit(port, run.start());
        try {
            remit.awaitReady(log.toPath());
        } catch (AssertionError e) {
            remit.kill();
            throw e;
        }
        return remit;
    }

    /** What is tested was built by Maven just now: bin/run need not build it once more. */
    static void alreadyBuilt() throws IOException {
        Path target = Path.of(System.getProperty("it.target"));
        Path built = Files.writeString(target.resolve("built-by-run"), "");
        Files.setLastModifiedTime(built, Files.getLastModifiedTime(target.resolve("remit.ear")));
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** As a power cut would, but for the disk. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does; but where the tests themselves run in the background, the interrupt is ignored by all they start. */
    int stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("bin/run did not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** bin/run says so itself when the login page answers. */
    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!Files.readString(log).contains("log in at")) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new AssertionError("bin/run did not start:\n" + Files.readString(log));
            }
        }
    }

    int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            // the management port lies 1910 above
            return port < 60_000 ? port : port - 10_000;
        }
    }
}
