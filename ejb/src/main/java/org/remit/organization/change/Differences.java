package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.remit.organization.PositionBook;
import org.remit.shared.LocalizedText;

/** What a change makes of a position, field by field. */
@ApplicationScoped
class Differences {

    @Inject
    PositionBook book;

    /** Only what differs; without the cost if it is not there to be seen. */
    List<Difference> of(ChangeContent content, String currency) {
        PositionValues before = content.before();
        PositionValues after = content.values();
        List<Difference> all = new ArrayList<>();
        add(all, "title", before.title(), after.title(), ChangeWords::of);
        add(all, "unit", before.unit(), after.unit(), (words, code) -> words.named(unitName(code), code));
        add(all, "layer", before.layer(), after.layer(), (words, layer) -> words.text("layer." + layer));
        add(all, "headcount", before.headcount(), after.headcount(), ChangeWords::plain);
        add(all, "fte", before.fte(), after.fte(), ChangeWords::plain);
        add(all, "jobFamily", before.jobFamily(), after.jobFamily(), ChangeWords::plain);
        add(all, "grade", before.grade(), after.grade(), ChangeWords::plain);
        add(
                all,
                "monthlyCost",
                before.monthlyCost(),
                after.monthlyCost(),
                (words, cost) -> words.amount(cost, currency));
        add(all, "reportsTo", before.reportsTo(), after.reportsTo(), (words, code) -> words.named(title(code), code));
        add(all, "frozen", before.frozen(), after.frozen(), (words, frozen) -> words.text("frozen." + frozen));
        return List.copyOf(all);
    }

    private static <T> void add(
            List<Difference> all, String field, T before, T after, BiFunction<ChangeWords, T, String> saying) {
        if (!Objects.equals(before, after)) {
            Function<T, LocalizedText> said = value -> ChangeWords.both(words -> saying.apply(words, value));
            all.add(new Difference(field, said.apply(before), said.apply(after), field.equals("monthlyCost")));
        }
    }

    private LocalizedText unitName(String code) {
        return book.unitName(code).orElse(null);
    }

    private LocalizedText title(String code) {
        return book.title(code).orElse(null);
    }
}
