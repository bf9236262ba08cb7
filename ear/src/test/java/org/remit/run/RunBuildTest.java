package org.remit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When bin/run builds. What it would call writes down that it was called: Maven, and the server in Java's place. */
class RunBuildTest {

    private static final String BUILDS = "building (the first time";
    private static final String BUILDS_NOT = "nothing has changed since the last build";

    private static final String MAVEN = """
            echo "mvn $*"
            [ ! -f broken ] || exit 1
            mkdir -p sql/target/classes ear/target server/target/server/bin
            touch sql/target/classes/V1.sql ear/target/remit.ear
            echo 'setDefaultModularJvmOptions() { DEFAULT_MODULAR_JVM_OPTIONS=; }' > server/target/server/bin/common.sh
            [ ! -f typed-meanwhile ] || { rm typed-meanwhile; touch ejb/src/main/Duty.java; }
            """;
    private static final String JAVA = """
            case $1 in -version) echo 'openjdk version "17.0.1"' >&2 ;; *) echo started ;; esac
            """;

    @TempDir
    Path project;

    @BeforeEach
    void aProjectThatWasWrittenYesterday() throws IOException {
        Files.createDirectories(project.resolve("bin"));
        Files.copy(Path.of("..", "bin", "run"), project.resolve("bin/run"));
        command("tools/bin/mvn", MAVEN);
        command("tools/bin/java", JAVA);
        command("tools/bin/javac", "");
        for (String file : List.of(
                "pom.xml",
                ".mvn/jvm.config",
                "server/src/main/cli/configure.cli",
                "sql/src/main/resources/V1.sql",
                "bpmn/src/main/resources/flow.bpmn",
                "ejb/src/main/Duty.java",
                "web/src/main/webapp/home.xhtml",
                "ear/pom.xml",
                "ear/src/test/DutyIT.java")) {
            write(file);
            Files.setLastModifiedTime(
                    project.resolve(file), FileTime.from(Instant.now().minusSeconds(86_400)));
        }
    }

    @Test
    void theFirstStartBuildsWithoutTestsAndTheNextStartsWhatIsBuilt() throws Exception {
        assertThat(run()).contains(BUILDS, "-Dmaven.test.skip=true", " package\n", "started");

        assertThat(run()).contains(BUILDS_NOT, "started").doesNotContain("mvn ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                ".mvn/jvm.config",
                "server/src/main/cli/configure.cli",
                "sql/src/main/resources/V2.sql",
                "bpmn/src/main/resources/flow.bpmn",
                "ejb/src/main/Duty.java",
                "web/src/main/webapp/home.xhtml",
                "web/src/main/webapp/new/page.xhtml",
                "ear/pom.xml"
            })
    void aFileThatWasTouchedSinceIsBuilt(String file) throws Exception {
        run();
        write(file);

        assertThat(run()).contains(BUILDS, "started");
        assertThat(run()).contains(BUILDS_NOT);
    }

    @Test
    void aFileThatIsNoMoreIsBuiltWithoutIt() throws Exception {
        run();
        Files.delete(project.resolve("ejb/src/main/Duty.java"));

        assertThat(run()).contains(BUILDS);
    }

    @Test
    void aTestOrWhatABuildHasMadeIsNoReasonToBuild() throws Exception {
        run();
        write("ear/src/test/DutyIT.java");
        write("ejb/target/classes/Duty.class");

        assertThat(run()).contains(BUILDS_NOT);
    }

    @Test
    void whatIsTypedDuringABuildIsBuiltTheNextTime() throws Exception {
        write("typed-meanwhile");
        run();

        assertThat(run()).contains(BUILDS);
        assertThat(run()).contains(BUILDS_NOT);
    }

    @Test
    void afterABuildThatFailedNothingIsStartedAndTheNextBuildsAgain() throws Exception {
        run();
        write("ejb/src/main/Duty.java");
        write("broken");
        assertThat(run()).contains("The build failed; its messages are above.").doesNotContain("started");

        Files.delete(project.resolve("broken"));
        assertThat(run()).contains(BUILDS, "started");
    }

    private void write(String file) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), "");
    }

    private void command(String file, String script) throws IOException {
        write(file);
        Files.writeString(project.resolve(file), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(project.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What it says until the server, which is none here, has ended. */
    private String run() throws IOException, InterruptedException {
        Path said = project.resolve("said");
        ProcessBuilder run = new ProcessBuilder("bin/run")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Path tools = project.resolve("tools");
        run.environment().put("JAVA_HOME", tools.toString());
        run.environment().put("PATH", tools.resolve("bin") + ":" + System.getenv("PATH"));
        run.environment().put("REMIT_PORT", "8490");
        run.environment().remove("REMIT_DATA");
        assertThat(run.start().waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }
}
