package org.remit.api.approval;

import java.util.List;
import java.util.function.Function;
import org.remit.approval.Summary;
import org.remit.shared.LocalizedText;

/**
 * One fact of a request at a glance; what the caller may not see is left out.
 *
 * @param key what it tells, such as summary.headcount
 * @param label the same in words, in the caller's language
 */
public record Fact(String key, String label, LocalizedText value) {

    static List<Fact> of(Summary summary, Function<String, String> labels) {
        return summary.lines().stream()
                .map(line -> new Fact(line.label(), labels.apply(line.label()), line.value()))
                .toList();
    }
}
