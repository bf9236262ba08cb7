package org.remit.organization.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.remit.organization.Wiring;

/** The search without a container: one index, on whatever entity manager a test has. */
public final class SearchWiring implements AutoCloseable {

    private final SearchIndex index = new SearchIndex();

    public SearchWiring(Path directory) {
        index.directory = directory.toString();
    }

    public SearchService service(EntityManager em) {
        SearchService service = new SearchService();
        service.index = index;
        service.contexts = new SearchContexts();
        service.contexts.em = em;
        service.clock = Wiring.CLOCK;
        return service;
    }

    /** Brings the index up to what the tables have. */
    public void refresh(EntityManager em) {
        SearchRefresh search = new SearchRefresh();
        search.index = index;
        search.sources = new SearchSources();
        search.sources.em = em;
        search.clock = Wiring.CLOCK;
        try {
            for (SearchKind kind : SearchKind.values()) {
                search.refresh(kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
