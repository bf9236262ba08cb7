package org.remit.organization.search;

import org.remit.shared.LocalizedText;

/**
 * What the search should know of one thing.
 *
 * @param id of its row
 * @param version of its row, by which a change is noticed
 * @param code what its page is opened by
 * @param context the code of what it belongs to: a unit above, the unit of a position, the position of a duty, or null
 * @param closed 1 when it is over, else 0
 */
record SearchSource(Long id, int version, String code, LocalizedText title, String context, int closed) {

    /** A person, whose page is opened by the id. */
    SearchSource(Long id, int version, LocalizedText name) {
        this(id, version, String.valueOf(id), name, null, 0);
    }
}
