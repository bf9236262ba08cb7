package org.remit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps bin/run from running is said in one sentence, if possible before anything is built. */
class RunSentencesIT {

    private static final int TOO_SHORT_OF_DISK = 1000;

    @TempDir
    Path directory;

    @Test
    void aPortInUseIsNamedWithAWayOut() throws Exception {
        int port = 8471;
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(taken.isBound()).isTrue();
            says(
                    Map.of("REMIT_PORT", Integer.toString(port)),
                    "Port 8471 is in use; stop what listens there, or choose another: REMIT_PORT=8180 bin/run");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws Exception {
        says(Map.of("REMIT_PORT", "many"), "REMIT_PORT is 'many', but a port is a number below 65000\\.");
    }

    @Test
    void aMissingJdkIsNamedWithAWayToGetIt() throws Exception {
        says(Map.of("JAVA_HOME", directory.toString()), "Remit needs a JDK 17 or newer; install one .*");
    }

    @Test
    void aFullDiskIsNamed() throws Exception {
        Path df = Files.writeString(
                directory.resolve("df"), "#!/bin/sh\necho Filesystem\necho x 1 1 %d\n".formatted(TOO_SHORT_OF_DISK));
        Files.setPosixFilePermissions(df, PosixFilePermissions.fromString("rwxr-xr-x"));
        says(
                Map.of("PATH", directory + ":" + System.getenv("PATH"), "REMIT_PORT", "8470"),
                "Less than 1 GB is free at .*");
    }

    @Test
    void aDatabaseThatIsNotKnownIsRefused() throws Exception {
        says(
                Map.of("REMIT_DB_URL", "jdbc:mysql://localhost/remit", "REMIT_PORT", "8470"),
                ".*Remit knows jdbc:h2:, jdbc:postgresql: and jdbc:oracle: only\\.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerEndsTheStart() throws Exception {
        RunningRemit.alreadyBuilt();
        Process process = run(Map.of(
                "REMIT_DB_URL", "jdbc:postgresql://127.0.0.1:1/remit",
                "REMIT_DB_USER", "remit",
                "REMIT_DB_PASSWORD", "remit",
                "REMIT_PORT", "8470"));
        assertThat(said(process))
                .containsPattern("remit: Remit could not start: Connection to 127.0.0.1:1 refused\\. .*server.log\\)");
        assertThat(process.exitValue()).isNotZero();
    }

    private void says(Map<String, String> environment, String sentence) throws IOException, InterruptedException {
        Process process = run(environment);
        String said = said(process);
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).containsPattern("^remit: .*(" + sentence + ")");
    }

    private Process run(Map<String, String> environment) throws IOException {
        ProcessBuilder run = new ProcessBuilder("bin/run")
                .directory(Path.of(System.getProperty("it.target"), "../..").toFile())
                .redirectErrorStream(true);
        run.environment().put("REMIT_DATA", directory.resolve("data").toString());
        run.environment().putAll(environment);
        return run.start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
