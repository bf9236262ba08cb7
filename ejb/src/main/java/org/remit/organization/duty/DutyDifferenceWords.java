package org.remit.organization.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.remit.organization.DutyContent;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/** What becomes of one duty in words: what a new one says, and of a changed one what becomes what. */
final class DutyDifferenceWords {

    private static final int SHOWN = 8;

    private final DutyWords words;
    private final DutyChangeView names;
    private final DutyDifference duty;
    private final List<String> things = new ArrayList<>();

    /** @param names what functions and partners are called */
    DutyDifferenceWords(DutyWords words, DutyChangeView names, DutyDifference duty) {
        this.words = words;
        this.names = names;
        this.duty = duty;
    }

    /** The duty first, then a line for each thing. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("becoming." + duty.kind(), text()));
        if (duty.after() != null) {
            each("function", content -> words.of(names.functions().get(content.function())));
            each("part", content -> words.text("part." + content.part()));
            each("partners", this::partners);
            each("reviewBy", content -> content.reviewBy() == null ? "" : words.date(content.reviewBy()));
            duty.kpis().forEach(this::kpi);
        }
        words.first(SHOWN, things).forEach(thing -> lines.add(words.text("thing", thing)));
        return lines;
    }

    /** As it is to be and, if that is another one, as it was; what differs in the other language only is a thing of its own. */
    private String text() {
        LocalizedText now = duty.shown().text();
        LocalizedText before = duty.before() == null ? now : duty.before().text();
        if (!words.of(before).equals(words.of(now))) {
            return words.text("change", words.of(before), words.of(now));
        }
        texts(words.text("text"), TextChange.between(before, now, words.locale()));
        return words.of(now);
    }

    private void each(String label, Function<DutyContent, String> saying) {
        String before = duty.before() == null ? null : saying.apply(duty.before());
        put(words.text(label), before, saying.apply(duty.after()));
    }

    private String partners(DutyContent content) {
        return words.all(content.partners().stream()
                .map(partner ->
                        names.partners().getOrDefault(partner, new LocalizedText(partner.code(), partner.code())))
                .toList());
    }

    private void kpi(KpiDifference kpi) {
        if (kpi.before() == null) {
            put(words.text("kpi.new"), null, words.kpi(kpi.after()));
        } else if (kpi.after() == null) {
            put(words.text("kpi.dropped"), null, words.kpi(kpi.before()));
        } else {
            texts(words.text("kpi.name"), kpi.name(words.locale()));
            eachOf(kpi, "kpi.target", words::target);
            eachOf(kpi, "kpi.frequency", words::frequency);
            texts(words.text("kpi.source", words.of(kpi.after().name())), kpi.source(words.locale()));
        }
    }

    private void eachOf(KpiDifference kpi, String label, Function<KpiContent, String> saying) {
        put(words.text(label, words.of(kpi.after().name())), saying.apply(kpi.before()), saying.apply(kpi.after()));
    }

    private void texts(String label, List<TextChange> changes) {
        changes.stream()
                .filter(TextChange::differs)
                .forEach(change -> put(
                        words.speaks(change.language()) ? label : words.text("in." + change.language(), label),
                        change.before() == null ? "" : change.before(),
                        change.after() == null ? "" : change.after()));
    }

    /** @param before empty for none; null when nothing was there that could have become what is now */
    private void put(String label, String before, String after) {
        if (before == null && !after.isEmpty()) {
            things.add(words.text("is", label, after));
        } else if (before != null && !before.equals(after)) {
            things.add(words.text("is", label, words.text("change", orNone(before), orNone(after))));
        }
    }

    private String orNone(String text) {
        return text.isEmpty() ? words.text("none") : text;
    }
}
