package org.remit.api.approval;

import java.util.List;
import java.util.function.Function;
import org.remit.approval.ContentChange;
import org.remit.shared.LocalizedText;

/**
 * One thing that the applicant has changed when they sent the request again; what the caller may not see is left out.
 *
 * @param key what it tells, such as summary.headcount
 * @param label the same in words, in the caller's language
 * @param before what was asked for; null when it is new
 * @param after what is asked for now; null when it is asked for no more
 */
public record ChangedFact(String key, String label, LocalizedText before, LocalizedText after) {

    static List<ChangedFact> of(List<ContentChange> changes, Function<String, String> labels) {
        return changes.stream()
                .map(change ->
                        new ChangedFact(change.label(), labels.apply(change.label()), change.before(), change.after()))
                .toList();
    }
}
