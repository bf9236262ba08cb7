package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.remit.approval.Summary;
import org.remit.organization.PositionBook;
import org.remit.shared.LocalizedText;

/** What a change makes of a position, field by field. */
@ApplicationScoped
class Differences {

    private static final String LABEL = "summary.change.";

    @Inject
    PositionBook book;

    /** Only what differs; without the cost if it is not there to be seen. */
    List<Difference> of(ChangeContent content, String currency) {
        List<Summary.Line> before = lines(content.before(), currency);
        List<Summary.Line> after = lines(content.values(), currency);
        return IntStream.range(0, after.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> difference(before.get(i), after.get(i)))
                .toList();
    }

    private static Difference difference(Summary.Line before, Summary.Line after) {
        return new Difference(
                after.label().substring(LABEL.length()), before.value(), after.value(), after.confidential());
    }

    /** All values of a position, in words; always the same lines in the same order. */
    List<Summary.Line> lines(PositionValues values, String currency) {
        LocalizedText unit = book.unitName(values.unit()).orElse(null);
        LocalizedText superior = book.title(values.reportsTo()).orElse(null);
        return List.of(
                // as it was typed: the words of one language are not compared with those of the other
                new Summary.Line(LABEL + "title", values.title(), false),
                line("unit", words -> words.named(unit, values.unit())),
                line("layer", words -> words.text("layer." + values.layer())),
                line("headcount", words -> words.plain(values.headcount())),
                line("fte", words -> words.plain(values.fte())),
                line("jobFamily", words -> words.plain(values.jobFamily())),
                line("grade", words -> words.plain(values.grade())),
                line("monthlyCost", words -> words.amount(values.monthlyCost(), currency)),
                line("reportsTo", words -> words.named(superior, values.reportsTo())),
                line("frozen", words -> words.text("frozen." + values.frozen())));
    }

    private static Summary.Line line(String field, Function<ChangeWords, String> saying) {
        return new Summary.Line(LABEL + field, ChangeWords.both(saying), field.equals("monthlyCost"));
    }
}
