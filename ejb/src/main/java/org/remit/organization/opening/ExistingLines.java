package org.remit.organization.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.Summary;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.shared.LocalizedText;

/** What there is already of what a position is asked for: duties elsewhere that say much the same, and vacant seats. */
final class ExistingLines {

    static final String OVERLAPS = "summary.overlaps";
    static final String VACANCIES = "summary.vacancies";

    /** As many positions are named. */
    static final int SHOWN = 3;

    private ExistingLines() {}

    /** One line for each that there is. */
    static List<Summary.Line> of(PositionContent content, List<ProposedOverlap> overlaps, List<PositionRow> vacant) {
        List<Summary.Line> lines = new ArrayList<>();
        if (!overlaps.isEmpty()) {
            lines.add(line(OVERLAPS, Wording.both(words -> overlaps(words, content, overlaps))));
        }
        if (!vacant.isEmpty()) {
            lines.add(line(VACANCIES, Wording.both(words -> vacancies(words, vacant))));
        }
        return lines;
    }

    private static String overlaps(Wording words, PositionContent content, List<ProposedOverlap> overlaps) {
        long duties = overlaps.stream().map(ProposedOverlap::duty).distinct().count();
        List<String> positions = overlaps.stream()
                .map(overlap -> words.of(overlap.with().title()))
                .distinct()
                .toList();
        return words.text("overlaps", duties, content.duties().size(), first(words, positions));
    }

    private static String vacancies(Wording words, List<PositionRow> vacant) {
        return first(
                words,
                vacant.stream()
                        .map(row ->
                                words.text("vacancy", words.of(row.title()), words.of(row.unitName()), row.vacancies()))
                        .toList());
    }

    /** The first few, and that there are more. */
    private static String first(Wording words, List<String> all) {
        return Stream.concat(
                        all.stream().limit(SHOWN),
                        all.size() > SHOWN ? Stream.of(words.text("others")) : Stream.empty())
                .collect(Collectors.joining(words.text("comma")));
    }

    private static Summary.Line line(String label, LocalizedText value) {
        return new Summary.Line(label, value, false);
    }
}
