package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.remit.approval.Summary;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/** Everything that was typed of a position, line by line, so that two versions of it can be compared. */
@ApplicationScoped
class PositionLines {

    @Inject
    PositionBook book;

    @Inject
    DutyLines duties;

    List<Summary.Line> of(PositionContent content) {
        List<Summary.Line> lines = new ArrayList<>();
        // as it was typed: the words of one language are not compared with those of the other
        lines.add(new Summary.Line("summary.title", content.title(), false));
        lines.addAll(place(
                content,
                book.unitName(content.unit()).orElse(null),
                book.title(content.reportsTo()).orElse(null)));
        if (content.fte() != null) {
            lines.add(line("change.fte", words -> words.number(content.fte())));
        }
        if (content.jobFamily() != null) {
            lines.add(line("change.jobFamily", words -> content.jobFamily()));
        }
        if (content.grade() != null) {
            lines.add(line("change.grade", words -> content.grade()));
        }
        lines.add(new Summary.Line(
                "summary.change.monthlyCost",
                Wording.both(words -> words.amount(content.monthlyCost(), content.currency())),
                true));
        lines.addAll(duties.of(content.duties()));
        if (content.reason() != null) {
            lines.add(line("change.reason", words -> content.reason()));
        }
        return lines;
    }

    /** Where the position stands. */
    static List<Summary.Line> place(PositionContent content, LocalizedText unitName, LocalizedText reportsTo) {
        return List.of(
                line("unit", words -> words.text("position", words.of(unitName), content.unit())),
                line("layer", words -> words.text("layer." + content.layer())),
                line("headcount", words -> content.headcount().toString()),
                line("period", words -> period(words, content)),
                line("reportsTo", words -> words.text("position", words.of(reportsTo), content.reportsTo())));
    }

    private static String period(Wording words, PositionContent content) {
        return content.endless()
                ? words.text("permanent", words.date(content.validFrom()))
                : words.text("temporary", words.date(content.validFrom()), words.date(content.validTo()));
    }

    private static Summary.Line line(String label, Function<Wording, String> saying) {
        return new Summary.Line("summary." + label, Wording.both(saying), false);
    }
}
