package org.remit.organization.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The words of all that can be found, in files that live as long as this object. */
final class WordIndex implements Closeable {

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<SearchKind, Object> states = new ConcurrentHashMap<>();

    /** @param path where the files are; what is there of an earlier index is thrown away */
    WordIndex(Path path) throws IOException {
        directory = FSDirectory.open(path);
        // merged by whoever writes: threads come from the server
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setCommitOnClose(false)
                        .setMergeScheduler(new SerialMergeScheduler()));
        searchers = new SearcherManager(writer, null);
    }

    /** Adds things, or puts them in the place of what they were before. */
    void put(SearchKind kind, List<SearchSource> sources) throws IOException {
        for (SearchSource source : sources) {
            writer.updateDocument(SearchDocument.key(kind, source.id()), SearchDocument.of(kind, source));
        }
    }

    void remove(SearchKind kind, Collection<Long> ids) throws IOException {
        writer.deleteDocuments(
                ids.stream().map(id -> SearchDocument.key(kind, id)).toArray(Term[]::new));
    }

    /**
     * From now on the others find what was put and removed.
     *
     * @param state what the things of this kind are like now
     */
    void show(SearchKind kind, Object state) throws IOException {
        searchers.maybeRefreshBlocking();
        states.put(kind, state);
    }

    boolean shows(SearchKind kind, Object state) {
        return state.equals(states.get(kind));
    }

    /** Not after a failure of the disk. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /** What it shows of a kind: the version by id. */
    Map<Long, Integer> versions(SearchKind kind) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(new TermQuery(SearchDocument.kind(kind)), new AllVersions());
        } finally {
            searchers.release(searcher);
        }
    }

    private static final class AllVersions implements CollectorManager<Versions, Map<Long, Integer>> {

        @Override
        public Versions newCollector() {
            return new Versions();
        }

        @Override
        public Map<Long, Integer> reduce(Collection<Versions> parts) {
            Map<Long, Integer> all = new HashMap<>();
            parts.forEach(part -> all.putAll(part.byId));
            return all;
        }
    }

    private static final class Versions extends SimpleCollector {

        private final Map<Long, Integer> byId = new HashMap<>();
        private NumericDocValues ids;
        private NumericDocValues numbers;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = leaf.reader().getNumericDocValues(SearchDocument.ID);
            numbers = leaf.reader().getNumericDocValues(SearchDocument.VERSION);
        }

        @Override
        public void collect(int document) throws IOException {
            if (ids.advanceExact(document) && numbers.advanceExact(document)) {
                byId.put(ids.longValue(), (int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** @param kind of which kind, or null for all */
    Page<SearchHit> find(SearchWords words, SearchKind kind, PageRequest page) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            int most = Math.max(
                    1,
                    Math.min(
                            page.offset() + page.size(),
                            searcher.getIndexReader().maxDoc()));
            TopDocs found = searcher.search(
                    of(kind, words.query()),
                    new TopFieldCollectorManager(SearchDocument.ORDER, most, Integer.MAX_VALUE));
            List<SearchHit> hits = new ArrayList<>();
            for (int place = page.offset(); place < found.scoreDocs.length; place++) {
                hits.add(hit(searcher, found.scoreDocs[place]));
            }
            return new Page<>(hits, found.totalHits.value);
        } finally {
            searchers.release(searcher);
        }
    }

    private static SearchHit hit(IndexSearcher searcher, ScoreDoc found) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        return SearchDocument.hit(document);
    }

    private static Query of(SearchKind kind, Query query) {
        return kind == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(SearchDocument.kind(kind)), Occur.FILTER)
                        .build();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
