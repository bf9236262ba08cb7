package org.remit.approval;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A request at a glance, as label and value pairs in the order in which they are read.
 *
 * @param lines the facts
 */
public record Summary(List<Line> lines) {

    /**
     * One fact.
     *
     * @param label the message key of the label, such as {@code summary.headcount}
     * @param value the value, already formatted for both languages
     * @param confidential whether only those who may see costs may see it
     */
    public record Line(String label, LocalizedText value, boolean confidential) {}

    /** What {@link VoteSettled} tells of a request, confidential lines included. */
    public static Summary read(String json) {
        return SummaryJson.read(json, true);
    }
}
