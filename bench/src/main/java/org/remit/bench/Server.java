package org.remit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own. */
class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final Process process;
    private final Path log;

    private Server(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it and waits until it answers. */
    static Server start(String name, Path directory, List<String> command, Map<String, String> environment, URI answers)
            throws Exception {
        Server server = launch(name, directory, command, environment);
        server.awaitAnswer(answers);
        return server;
    }

    private static Server launch(String name, Path directory, List<String> command, Map<String, String> environment)
            throws IOException {
        Path log = Settings.OUTPUT.resolve(name + ".log");
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return Started.remember(new Server(name, builder.start(), log));
    }

    private void awaitAnswer(URI uri) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended with code " + process.exitValue() + ", see " + log);
            }
            if (answersOk(request)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException(name + " does not answer at " + uri + ", see " + log);
    }

    private static boolean answersOk(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** CPU milliseconds of the server's JVM since its start. */
    long cpuMillis() {
        return Cpu.millisOfTree(jvm().pid());
    }

    /** What its objects take at this moment, garbage included, as jstat of the same JDK tells. */
    double heapMegabytes() throws IOException {
        String[] lines =
                tool("jstat", "-gc", String.valueOf(jvm().pid())).strip().split("\n");
        List<String> names = List.of(lines[0].strip().split("\\s+"));
        String[] values = lines[1].strip().split("\\s+");
        return Stream.of("S0U", "S1U", "EU", "OU")
                        .mapToDouble(name -> Double.parseDouble(values[names.indexOf(name)]))
                        .sum()
                / 1024;
    }

    void collectGarbage() throws IOException {
        tool("jcmd", String.valueOf(jvm().pid()), "GC.run");
    }

    private static String tool(String... command) throws IOException {
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The JVM itself, behind the scripts that started it. */
    private ProcessHandle jvm() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(Server::isJvm)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException(name + " runs no JVM"));
    }

    /** Ends it in good order, as Ctrl-C does. */
    @Override
    public void close() throws Exception {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.stream().filter(Server::isJvm).forEach(ProcessHandle::destroy);
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    private static boolean isJvm(ProcessHandle candidate) {
        return candidate.info().command().orElse("").endsWith("/java");
    }

    @Override
    public String toString() {
        return name;
    }
}
