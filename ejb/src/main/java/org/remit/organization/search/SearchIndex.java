package org.remit.organization.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Brings what the search knows up to what there is, whoever has changed it: a flow, an import, a template. */
@Stateless
public class SearchIndex {

    static final int PORTION = 1000;

    @Inject
    SearchEntries entries;

    @Inject
    SearchSources sources;

    @Inject
    Clock clock;

    /**
     * A portion of it, in a transaction of its own.
     *
     * @return whether there may be more to do
     */
    @PermitAll
    public boolean refresh() {
        LocalDate today = LocalDate.now(clock);
        int added = 0;
        for (SearchKind kind : SearchKind.values()) {
            sources.forgetStale(kind, today);
            List<SearchSource> missing = sources.missing(kind, PORTION, today);
            missing.forEach(source -> entries.add(new SearchEntry(kind, source)));
            entries.write();
            added = Math.max(added, missing.size());
        }
        return added == PORTION;
    }
}
