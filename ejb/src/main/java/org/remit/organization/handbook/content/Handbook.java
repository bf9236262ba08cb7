package org.remit.organization.handbook.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a handbook says.
 *
 * @param chapters its units in the order of the tree, each before those below it
 */
public record Handbook(List<Chapter> chapters) {

    /** All positions in it. */
    public Stream<Sheet> sheets() {
        return chapters.stream().flatMap(chapter -> chapter.sheets().stream());
    }
}
