package org.remit.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/**
 * One thing that the applicant has changed in a request that was returned.
 *
 * @param label the message key of its label, such as {@code summary.headcount}
 * @param before what was asked for, in words; null when it is new
 * @param after what is asked for now; null when it is asked for no more
 */
public record ContentChange(String label, LocalizedText before, LocalizedText after) {

    /** What differs between two versions of a content, in the order of the later one. */
    static List<ContentChange> between(List<Summary.Line> before, List<Summary.Line> after) {
        Map<String, List<LocalizedText>> old = byLabel(before);
        Map<String, List<LocalizedText>> now = byLabel(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .flatMap(
                        label -> between(label, old.getOrDefault(label, List.of()), now.getOrDefault(label, List.of())))
                .toList();
    }

    private static Map<String, List<LocalizedText>> byLabel(List<Summary.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Summary.Line::label,
                        LinkedHashMap::new,
                        Collectors.mapping(Summary.Line::value, Collectors.toList())));
    }

    /** Members that begin alike are the same one; of the others, as many as before are the same, put in other words. */
    private static Stream<ContentChange> between(String label, List<LocalizedText> before, List<LocalizedText> after) {
        List<LocalizedText> old = new ArrayList<>(before);
        List<LocalizedText> now = new ArrayList<>(after);
        now.removeIf(old::remove);
        List<LocalizedText> origins = new ArrayList<>();
        now.forEach(value -> origins.add(take(old, candidate -> beginAlike(candidate, value))));
        if (old.size() == origins.stream().filter(origin -> origin == null).count()) {
            origins.replaceAll(origin -> origin == null ? take(old, candidate -> true) : origin);
        }
        List<ContentChange> changes = new ArrayList<>();
        now.forEach(value -> changes.add(new ContentChange(label, origins.get(changes.size()), value)));
        old.forEach(value -> changes.add(new ContentChange(label, value, null)));
        return changes.stream();
    }

    private static LocalizedText take(List<LocalizedText> from, Predicate<LocalizedText> wanted) {
        LocalizedText found = from.stream().filter(wanted).findFirst().orElse(null);
        from.remove(found);
        return found;
    }

    /** In either language; what was only translated begins as before in the other one. */
    private static boolean beginAlike(LocalizedText one, LocalizedText other) {
        return beginAlike(one.zh(), other.zh()) || beginAlike(one.en(), other.en());
    }

    private static boolean beginAlike(String one, String other) {
        return one != null && other != null && firstLine(one).equals(firstLine(other));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** What its reader is to see of it. */
    public List<TextChange> texts(Locale reader) {
        return TextChange.between(before, after, reader);
    }
}
