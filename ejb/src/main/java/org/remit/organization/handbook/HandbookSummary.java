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

    /** What was typed of an edition, line by line. */
    static List<Summary.Line> typed(Edition edition) {
        EditionView view = edition.view();
        List<Summary.Line> typed = new ArrayList<>(List.of(scope(view), day(view)));
        typed.add(new Summary.Line("summary.handbookTitle", view.title(), false));
        if (view.note() != null) {
            typed.add(note(view));
        }
        typed.add(kind(view));
        return typed;
    }

    private static Summary.Line scope(EditionView view) {
        return of(
                "handbookScope",
                words -> words.text(
                        "summary.scopeOf", words.text("scope." + view.scope()), words.of(view.name()), view.code()));
    }

    private static Summary.Line day(EditionView view) {
        return of("handbookDay", words -> words.of(view.day()));
    }

    private static Summary.Line note(EditionView view) {
        return of("handbookNote", words -> view.note());
    }

    private static Summary.Line kind(EditionView view) {
        return of(
                "handbookKind",
                words -> words.text(view.editorial() ? "summary.editorial.yes" : "summary.editorial.no"));
    }

    Summary summary() {
        EditionView view = handbook.edition().view();
        lines.add(scope(view));
        lines.add(day(view));
        line("handbookPositions", words -> words.text("summary.positions", view.positions(), duties()));
        if (view.note() != null) {
            lines.add(note(view));
        }
        lines.add(kind(view));
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
        lines.add(of(label, saying));
    }

    private static Summary.Line of(String label, Function<Words, String> saying) {
        return new Summary.Line("summary." + label, Words.both(saying), false);
    }
}
