package org.remit.organization.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * The index of this node. Each node has its own and makes it anew after each start, in the server's directory of temporary
 * files: one that outlived the server could not be trusted, since the database may have been restored or be another one
 * when the server comes back, with the same ids and versions.
 */
@ApplicationScoped
class SearchIndex {

    /** Seconds that a search right after the start waits for the index. */
    private static final int PATIENCE = 15;

    @Inject
    @ConfigProperty(name = "jboss.server.temp.dir")
    String directory;

    private final CountDownLatch filled = new CountDownLatch(1);
    private WordIndex words;

    /** For whoever writes; after a failure of the disk it is a new and empty one. */
    synchronized WordIndex words() throws IOException {
        if (words == null || !words.isOpen()) {
            close();
            words = new WordIndex(Path.of(directory, "search"));
        }
        return words;
    }

    /** The first round is over, whatever came of it: waiting longer would not help. */
    void isFilled() {
        filled.countDown();
    }

    /** Right after the start, waits for the first round. */
    void await() {
        try {
            filled.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the index was filled", e);
        }
    }

    /** @param kind of which kind, or null for all */
    Page<SearchHit> find(SearchWords typed, SearchKind kind, PageRequest page) {
        try {
            return words().find(typed, kind, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    synchronized void close() {
        try (WordIndex last = words) {
            words = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
