package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What grows beyond these sizes has become two things. */
class SizesTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_BACKING_BEAN = 120;

    @Test
    void noFileIsTooLong() {
        Stream<String> findings =
                Sources.java().stream().flatMap(path -> tooLong(Sources.name(path), Sources.read(path)).stream());

        assertThat(findings).isEmpty();
    }

    @Test
    void aFileThatIsTooLongIsFound() {
        assertThat(tooLong("Planted.java", "//\n".repeat(301))).isNotEmpty();
        assertThat(tooLong("Planted.java", "//\n".repeat(300))).isEmpty();
        assertThat(tooLong("PlantedBacking.java", "//\n".repeat(121))).isNotEmpty();
        assertThat(tooLong("PlantedBacking.java", "//\n".repeat(120))).isEmpty();
    }

    private static List<String> tooLong(String name, String content) {
        int limit = name.endsWith("Backing.java") ? LONGEST_BACKING_BEAN : LONGEST_FILE;
        long lines = content.lines().count();
        return lines > limit
                ? List.of(name + " has " + lines + " lines, at most " + limit + " are allowed")
                : List.of();
    }
}
