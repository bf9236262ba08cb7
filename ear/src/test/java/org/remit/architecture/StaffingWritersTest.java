package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each node remembers seats and who holds them (docs/adr/0010): who writes them by a statement, or adds a row, has to note it
 * in the same method. What a statement says no class file tells, so the sources are read.
 */
class StaffingWritersTest {

    private static final Pattern METHOD = Pattern.compile("(?m)^    [\\w@][^;=]*\\{\\n(?:(?!    }$).*\\n)*    }$");

    private static final Pattern WRITES = Pattern.compile(
            "(?i)(?:update|delete from|insert into|merge into) (?:Assignment|Position|organization_(?:assignment|position))\\b"
                    + "|\\.(?:persist|merge|remove)\\((?:assignment|position)\\)");

    private static final Pattern NOTES = Pattern.compile("\\b(?:staffing\\.)?(?:changed|changes|allChanged)\\(");

    /** Its statements are constants; when all have run, it notes that everything has changed. */
    private static final String IMPORT = "ejb/src/main/java/org/remit/organization/exchange/";

    @Test
    void whoeverWritesSeatsOrTheirHoldersNotesItInTheSameMethod() {
        assertThat(Sources.java().stream()
                        .filter(file -> !Sources.name(file).startsWith(IMPORT))
                        .flatMap(file -> unnoticed(Sources.read(file)).stream()
                                .map(statement -> Sources.name(file) + ": " + statement)))
                .isEmpty();
    }

    @Test
    void theImportNotesThatEverythingHasChanged() {
        String steps = Sources.read(Sources.ROOT.resolve(IMPORT + "ImportSteps.java"));

        assertThat(METHOD.matcher(steps).results().map(MatchResult::group))
                .filteredOn(method -> method.contains("rows.take("))
                .hasSize(1)
                .allSatisfy(method -> assertThat(method).contains("staffing.allChanged();"));
    }

    @Test
    void aWriterThatNotesNothingIsFound() {
        String code = """
                class Posts {

                    private static final String END = "UPDATE organization_assignment SET valid_to = ?";

                    void end(long person) {
                        em.createQuery("delete from Assignment a where a.personId = :person").executeUpdate();
                    }

                    /** Notes it. */
                    void drop(long person) {
                        em.createQuery("delete from Assignment a where a.personId = :other").executeUpdate();
                        staffing.changed(positions);
                    }

                    void add(Assignment assignment) {
                        em.persist(assignment);
                    }

                    void add(Duty duty) {
                        em.persist(duty);
                        em.createQuery("update PositionDuty d set d.place = 1").executeUpdate();
                    }
                }
                """;

        assertThat(unnoticed(code))
                .containsExactly("UPDATE organization_assignment", "delete from Assignment", ".persist(assignment)");
    }

    /** Outside of methods nothing can be noted. */
    private static List<String> unnoticed(String code) {
        String rest = METHOD.matcher(code)
                .replaceAll(
                        method -> NOTES.matcher(method.group()).find() ? "" : Matcher.quoteReplacement(method.group()));
        return WRITES.matcher(rest).results().map(MatchResult::group).toList();
    }
}
