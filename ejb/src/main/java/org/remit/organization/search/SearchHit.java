package org.remit.organization.search;

import org.remit.shared.LocalizedText;

/**
 * Something that was found.
 *
 * @param code what its page is opened by; of a person the id
 * @param context the code of what it belongs to, or null
 * @param contextName the unit above a unit, the unit of a position, the position of a duty, the function that a function is
 *     part of, what a person holds; or null
 * @param closed whether it is over
 */
public record SearchHit(
        SearchKind kind, String code, LocalizedText title, String context, LocalizedText contextName, boolean closed) {

    SearchHit in(String place, LocalizedText placeName) {
        return new SearchHit(kind, code, title, place, placeName, closed);
    }
}
