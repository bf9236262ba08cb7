package org.remit.organization.search;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.remit.shared.LocalizedText;

/** One thing as the index keeps it. */
final class SearchDocument {

    /** Stands before and after each thing that can be typed, so that its beginning and its end can be asked for. */
    static final char EDGE = '\u0000';

    static final String ID = "id";
    static final String VERSION = "version";

    /** The best first; what is over comes last. */
    static final Sort ORDER = new Sort(SortField.FIELD_SCORE, ascending("closed"), ascending("place"), ascending(ID));

    private SearchDocument() {}

    static Document of(SearchKind kind, SearchSource source) {
        Document document = new Document();
        document.add(new StringField("key", kind.name() + source.id(), Store.NO));
        document.add(new StringField("kind", kind.name(), Store.YES));
        document.add(new NumericDocValuesField("place", kind.ordinal()));
        document.add(new NumericDocValuesField(ID, source.id()));
        document.add(new NumericDocValuesField(VERSION, source.version()));
        document.add(new NumericDocValuesField("closed", source.closed()));
        document.add(new StoredField("closed", source.closed()));
        store(document, "code", source.code());
        store(document, "zh", source.title().zh());
        store(document, "en", source.title().en());
        store(document, "context", source.context());
        Grams.add(document, words(kind, source));
        return document;
    }

    /** What it shows of a hit, except for the name of where that belongs. */
    static SearchHit hit(Document document) {
        return new SearchHit(
                SearchKind.valueOf(document.get("kind")),
                document.get("code"),
                new LocalizedText(document.get("zh"), document.get("en")),
                document.get("context"),
                null,
                document.getField("closed").numericValue().intValue() == 1);
    }

    static Term key(SearchKind kind, long id) {
        return new Term("key", kind.name() + id);
    }

    static Term kind(SearchKind kind) {
        return new Term("kind", kind.name());
    }

    private static String words(SearchKind kind, SearchSource source) {
        String zh = source.title().zh();
        boolean person = kind == SearchKind.PERSON;
        Pinyin pinyin = person ? Pinyin.ofName(zh) : Pinyin.of(zh);
        // nobody looks for a person by the number that their page has
        return Stream.of(person ? null : source.code(), source.title().en(), pinyin.initials(), pinyin.full(), zh)
                .filter(Objects::nonNull)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(String.valueOf(EDGE), String.valueOf(EDGE), String.valueOf(EDGE)));
    }

    private static void store(Document document, String name, String value) {
        if (value != null) {
            document.add(new StoredField(name, value));
        }
    }

    private static SortField ascending(String field) {
        return new SortField(field, SortField.Type.LONG);
    }
}
