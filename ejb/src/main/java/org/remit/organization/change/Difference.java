package org.remit.organization.change;

import java.util.List;
import java.util.Locale;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/**
 * One thing that changes.
 *
 * @param field its name, as in {@link PositionValues}
 * @param before what it was, in words
 * @param after what it is to be
 * @param confidential whether only those who may see costs may see it
 */
public record Difference(String field, LocalizedText before, LocalizedText after, boolean confidential) {

    /** What its reader is to see of it. */
    public List<TextChange> texts(Locale reader) {
        return TextChange.between(before, after, reader);
    }
}
