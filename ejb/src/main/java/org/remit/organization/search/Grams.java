package org.remit.organization.search;

import java.io.StringReader;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * A text as all its pieces of one, two and three characters. Any part of it is found by these, without reading all texts:
 * what is short is a piece itself, what is longer is a chain of pieces of three.
 */
final class Grams {

    private static final int LONGEST = 3;
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType UNPLACED = type(IndexOptions.DOCS);

    private Grams() {}

    static void add(Document document, String text) {
        for (int size = 1; size <= LONGEST; size++) {
            NGramTokenizer pieces = new NGramTokenizer(size, size);
            pieces.setReader(new StringReader(text));
            document.add(new Field(field(size), pieces, size == LONGEST ? PLACED : UNPLACED));
        }
    }

    /** Finds the documents whose text has this part, which must not be empty. */
    static Query part(String text) {
        int[] characters = text.codePoints().toArray();
        int size = Math.min(characters.length, LONGEST);
        PhraseQuery.Builder chain = new PhraseQuery.Builder();
        for (int start = 0; start + size <= characters.length; start++) {
            chain.add(new Term(field(size), new String(characters, start, size)));
        }
        return new NGramPhraseQuery(size, chain.build());
    }

    private static String field(int size) {
        return "grams" + size;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
