package org.remit.organization.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/**
 * What becomes of one KPI of a duty.
 *
 * @param before how it is measured; null when it is new
 * @param after how it is to be measured; null when it is dropped
 */
public record KpiDifference(KpiContent before, KpiContent after) {

    /** The proposed KPIs in their order, then those that are dropped. What has another name takes the place of what is gone. */
    static List<KpiDifference> of(List<KpiContent> inForce, List<KpiContent> proposed) {
        List<KpiContent> old = new ArrayList<>(inForce);
        KpiContent[] origins = new KpiContent[proposed.size()];
        match(old, proposed, origins, KpiDifference::sameName);
        match(old, proposed, origins, (before, after) -> true);
        List<KpiDifference> all = new ArrayList<>();
        proposed.forEach(after -> all.add(new KpiDifference(origins[all.size()], after)));
        old.forEach(before -> all.add(new KpiDifference(before, null)));
        return List.copyOf(all);
    }

    private static void match(
            List<KpiContent> old,
            List<KpiContent> proposed,
            KpiContent[] origins,
            BiPredicate<KpiContent, KpiContent> same) {
        for (int i = 0; i < origins.length; i++) {
            KpiContent after = proposed.get(i);
            if (origins[i] == null) {
                origins[i] = old.stream()
                        .filter(before -> same.test(before, after))
                        .findFirst()
                        .orElse(null);
                old.remove(origins[i]);
            }
        }
    }

    /** What its reader is to see of its name. */
    public List<TextChange> name(Locale reader) {
        return texts(KpiContent::name, reader);
    }

    /** What its reader is to see of where its values come from. */
    public List<TextChange> source(Locale reader) {
        return texts(KpiContent::source, reader);
    }

    private List<TextChange> texts(Function<KpiContent, LocalizedText> text, Locale reader) {
        return TextChange.between(
                before == null ? null : text.apply(before), after == null ? null : text.apply(after), reader);
    }

    /** A name that was only translated stays the same. */
    private static boolean sameName(KpiContent before, KpiContent after) {
        LocalizedText old = before.name();
        LocalizedText now = after.name();
        return old.zh() != null && Objects.equals(old.zh(), now.zh())
                || old.en() != null && Objects.equals(old.en(), now.en());
    }
}
