package org.remit.organization.handbook.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.remit.organization.KpiContent;
import org.remit.organization.handbook.content.Difference.Change;
import org.remit.organization.handbook.content.Difference.Line;
import org.remit.organization.handbook.content.Difference.Piece;

/** Compares two editions, word by word; a Chinese character is a word. */
public final class HandbookDifference {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private final Words words;

    private HandbookDifference(Words words) {
        this.words = words;
    }

    /** A unit or a position with what is told of it, by keys that are the same in both editions. */
    private record Subject(String code, String name, Map<String, Statement> statements) {}

    private record Statement(String label, String text) {}

    public static Difference between(Handbook older, Handbook newer, Words words) {
        HandbookDifference difference = new HandbookDifference(words);
        Map<String, Subject> before = difference.subjects(older);
        Map<String, Subject> after = difference.subjects(newer);
        List<Change> changes = new ArrayList<>();
        after.forEach((key, subject) -> changes.add(difference.change(before.get(key), subject)));
        before.forEach((key, subject) -> {
            if (!after.containsKey(key)) {
                changes.add(difference.change(subject, null));
            }
        });
        return new Difference(changes.stream().filter(Objects::nonNull).toList());
    }

    private Change change(Subject before, Subject after) {
        Subject shown = after == null ? before : after;
        Map<String, Statement> old = before == null ? Map.of() : before.statements();
        Map<String, Statement> now = after == null ? Map.of() : after.statements();
        List<Line> lines = new ArrayList<>();
        now.forEach((key, statement) -> add(lines, old.get(key), statement));
        old.forEach((key, statement) -> {
            if (!now.containsKey(key)) {
                add(lines, statement, null);
            }
        });
        ChangeKind kind = before == null ? ChangeKind.ADDED : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return lines.isEmpty() && kind == ChangeKind.CHANGED
                ? null
                : new Change(kind, shown.code(), shown.name(), lines);
    }

    private static void add(List<Line> lines, Statement before, Statement after) {
        if (before == null) {
            lines.add(new Line(ChangeKind.ADDED, after.label(), List.of(new Piece(ChangeKind.ADDED, after.text()))));
        } else if (after == null) {
            lines.add(new Line(
                    ChangeKind.REMOVED, before.label(), List.of(new Piece(ChangeKind.REMOVED, before.text()))));
        } else if (!before.text().equals(after.text())) {
            lines.add(new Line(ChangeKind.CHANGED, after.label(), pieces(before.text(), after.text())));
        }
    }

    static List<Piece> pieces(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, words(after), true).getDeltas()) {
            ChangeKind same = delta.getType() == com.github.difflib.patch.DeltaType.EQUAL ? ChangeKind.SAME : null;
            if (same != null) {
                put(pieces, same, delta.getSource().getLines());
            } else {
                put(pieces, ChangeKind.REMOVED, delta.getSource().getLines());
                put(pieces, ChangeKind.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void put(List<Piece> pieces, ChangeKind kind, List<String> text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", text)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private Map<String, Subject> subjects(Handbook handbook) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Chapter chapter : handbook.chapters()) {
            Map<String, Statement> unit = new LinkedHashMap<>();
            state(unit, "name", null, words.of(chapter.name()));
            state(unit, "charter", words.text("charter"), words.of(chapter.charter()));
            subjects.put("unit:" + chapter.code(), new Subject(chapter.code(), words.of(chapter.name()), unit));
            for (Sheet sheet : chapter.sheets()) {
                subjects.put(
                        "position:" + sheet.code(),
                        new Subject(sheet.code(), words.of(sheet.title()), statements(chapter, sheet)));
            }
        }
        return subjects;
    }

    private Map<String, Statement> statements(Chapter chapter, Sheet sheet) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        state(statements, "title", null, words.of(sheet.title()));
        state(statements, "unit", words.text("scope.UNIT"), words.of(chapter.name()));
        state(statements, "reportsTo", words.text("reportsTo"), words.of(sheet.reportsToTitle()));
        state(statements, "layer", words.text("layer"), words.text("layer." + sheet.layer()));
        state(statements, "headcount", words.text("headcount"), String.valueOf(sheet.headcount()));
        sheet.duties().forEach(duty -> state(statements, duty));
        return statements;
    }

    private void state(Map<String, Statement> statements, SheetDuty duty) {
        state(statements, duty.code(), words.text("part." + duty.part()), words.of(duty.text()));
        if (duty.function() != null) {
            state(statements, duty.code() + " function", null, words.text("function", words.of(duty.function())));
        }
        if (!duty.partners().isEmpty()) {
            state(statements, duty.code() + " with", null, words.text("with", words.with(duty)));
        }
        for (KpiContent kpi : duty.kpis()) {
            state(statements, duty.code() + " " + kpi.name(), words.text("kpi.name"), words.line(kpi));
        }
    }

    private static void state(Map<String, Statement> statements, String key, String label, String text) {
        statements.put(key, new Statement(label, text));
    }
}
