package org.remit.organization.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.remit.approval.Summary;
import org.remit.organization.handbook.content.ChangeKind;
import org.remit.organization.handbook.content.Difference;
import org.remit.organization.handbook.content.HandbookDifference;
import org.remit.organization.handbook.content.Words;

/** A proposed edition as the deciders see it at a glance. */
final class HandbookSummary {

    private final HandbookCase handbook;
    private final List<Summary.Line> lines = new ArrayList<>();

    HandbookSummary(HandbookCase handbook) {
        this.handbook = handbook;
    }

    Summary summary() {
        Edition edition = handbook.edition();
        EditionView view = edition.view();
        line(
                "handbookScope",
                words -> words.text(
                        "summary.scopeOf", words.text("scope." + view.scope()), words.of(view.name()), view.code()));
        line("handbookDay", words -> words.of(view.day()));
        line("handbookPositions", words -> words.text("summary.positions", view.positions(), duties()));
        if (view.note() != null) {
            line("handbookNote", words -> view.note());
        }
        line(
                "handbookKind",
                words -> words.text(edition.editorial() ? "summary.editorial.yes" : "summary.editorial.no"));
        line("handbookLast", this::compared);
        line("handbookConfirm", words -> words.text("summary.confirm", handbook.people()));
        return new Summary(List.copyOf(lines));
    }

    private long duties() {
        return handbook.handbook()
                .sheets()
                .mapToLong(sheet -> sheet.duties().size())
                .sum();
    }

    private String compared(Words words) {
        if (handbook.last() == null) {
            return words.text("summary.last.none");
        }
        // the numbers are the same in both languages
        Difference difference =
                HandbookDifference.between(handbook.before(), handbook.handbook(), Words.in(Locale.CHINESE));
        return words.text(
                "summary.last.some",
                handbook.last().number(),
                difference.count(ChangeKind.ADDED),
                difference.count(ChangeKind.REMOVED),
                difference.count(ChangeKind.CHANGED));
    }

    private void line(String label, Function<Words, String> saying) {
        lines.add(new Summary.Line("summary." + label, Words.both(saying), false));
    }
}
