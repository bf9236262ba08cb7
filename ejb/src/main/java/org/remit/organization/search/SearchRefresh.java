package org.remit.organization.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Brings what the search knows up to what there is, whoever has changed it: a flow, an import, a template or another node.
 * Whether anything has changed is told by the day and three sums; only then ids and versions are compared with the index.
 */
@Stateless
public class SearchRefresh {

    /** Oracle takes a thousand ids in a statement, and Hibernate fills them up to a power of two. */
    private static final int PORTION = 512;

    @Inject
    SearchIndex index;

    @Inject
    SearchSources sources;

    @Inject
    Clock clock;

    /** @throws IOException when this node's disk fails; the next round starts with an empty index */
    @PermitAll
    public void refresh(SearchKind kind) throws IOException {
        WordIndex words = index.words();
        LocalDate today = LocalDate.now(clock);
        // read first: what changes from here on differs from it, and is looked at again in the next round
        SearchSources.State state = sources.state(kind, today);
        if (!words.shows(kind, state)) {
            compare(words, kind, sources.versions(kind, today));
            words.show(kind, state);
        }
    }

    private void compare(WordIndex words, SearchKind kind, Map<Long, Integer> wanted) throws IOException {
        Map<Long, Integer> known = words.versions(kind);
        words.remove(kind, ids(known, id -> !wanted.containsKey(id)));
        List<Long> changed = ids(wanted, id -> !wanted.get(id).equals(known.get(id)));
        for (int start = 0; start < changed.size(); start += PORTION) {
            words.put(kind, sources.read(kind, changed.subList(start, Math.min(changed.size(), start + PORTION))));
        }
    }

    private static List<Long> ids(Map<Long, Integer> versions, Predicate<Long> which) {
        return versions.keySet().stream().filter(which).toList();
    }
}
