package org.remit.organization.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;

class WordIndexTest {

    private static final PageRequest ALL = PageRequest.of(0, 200);

    @TempDir
    Path directory;

    private WordIndex words;

    @BeforeEach
    void open() throws IOException {
        words = new WordIndex(directory);
    }

    @AfterEach
    void close() throws IOException {
        words.close();
    }

    @ParameterizedTest(name = "{0} finds it: {1}")
    @CsvSource({
        "市, true",
        "场经, true",
        "市场经理, true",
        "市经, false",
        "理市, false",
        "m, true",
        "a, false",
        "ma, true",
        "ar, false",
        "arket, true",
        "marketing manager, true",
        "marketing  manager, true",
        "manager marketing, true",
        "市场 经理, true",
        "经理　市场, true",
        "市场 marketing, true",
        "市场 主管, false",
        "managermarketing, false",
        "MKT-1, true",
        "kt-, true",
        "shi chang, true",
        "shi'chang, true",
        "scjl, true",
        "cjl, true",
        "sc jl, true",
        "scjlm, false"
    })
    void anyPartIsFoundButShortLatinOnlyAtTheBeginning(String typed, boolean found) throws IOException {
        put(SearchKind.POSITION, source(1, 0, "MKT-1", "市场经理", "Marketing manager"));

        assertThat(codes(typed)).isEqualTo(found ? List.of("MKT-1") : List.of());
    }

    @Test
    void aShortWordAmongOthersIsFoundToo() throws IOException {
        put(SearchKind.POSITION, source(1, 0, "SALES", "销售总监", "Head of sales"));

        assertThat(codes("head of sales")).containsExactly("SALES");
        assertThat(codes("head fs")).isEmpty();
    }

    @Test
    void theWholeComesFirstThenTheBeginningAndWhatIsClosedLast() throws IOException {
        put(
                SearchKind.DUTY,
                source(1, 0, "D1", "站内推广与活动", null),
                new SearchSource(2L, 0, "D2", new LocalizedText("推广", null), null, 1),
                source(3, 0, "D3", "推广渠道", null),
                source(4, 0, "D4", "推广", null));
        put(SearchKind.UNIT, source(5, 0, "U5", "推广", null));

        assertThat(codes("推广")).containsExactly("U5", "D4", "D2", "D3", "D1");
    }

    @Test
    void pagesHaveNoGapsAndTheTotalIsExact() throws IOException {
        for (long id = 1; id <= 3000; id++) {
            words.put(SearchKind.PERSON, List.of(source(id, 0, String.valueOf(id), "员工" + id, "Person " + id)));
        }
        words.show(SearchKind.PERSON, "three thousand");

        var last = words.find(typed("person"), SearchKind.PERSON, PageRequest.of(14, 200));
        assertThat(last.total()).isEqualTo(3000);
        assertThat(last.items()).extracting(SearchHit::code).startsWith("2801").endsWith("3000");
        assertThat(words.find(typed("person"), SearchKind.PERSON, PageRequest.of(15, 200))
                        .items())
                .isEmpty();
        assertThat(words.find(typed("person"), SearchKind.UNIT, ALL).total()).isZero();
    }

    @Test
    void theNewerVersionTakesThePlaceOfTheOlder() throws IOException {
        put(SearchKind.UNIT, source(1, 0, "A", null, "Logistics"), source(2, 4, "B", null, "Sales"));
        put(SearchKind.UNIT, source(1, 1, "A", null, "Delivery"));

        assertThat(codes("logistics")).isEmpty();
        assertThat(codes("delivery")).containsExactly("A");
        assertThat(words.versions(SearchKind.UNIT)).isEqualTo(Map.of(1L, 1, 2L, 4));
        assertThat(words.versions(SearchKind.DUTY)).isEmpty();
    }

    @Test
    void whatIsRemovedIsFoundNoLongerAndItsNamesakeOfAnotherKindStays() throws IOException {
        put(SearchKind.UNIT, source(1, 0, "A", null, "Delivery"));
        put(SearchKind.FUNCTION, source(1, 0, "F", null, "Delivery"));
        words.remove(SearchKind.UNIT, List.of(1L));
        words.show(SearchKind.UNIT, "without it");

        assertThat(codes("delivery")).containsExactly("F");
    }

    @Test
    void aLaterIndexAtTheSamePlaceKnowsNothingOfTheEarlier() throws IOException {
        put(SearchKind.UNIT, source(1, 0, "A", null, "Delivery"));
        words.close();
        open();

        assertThat(codes("delivery")).isEmpty();
        assertThat(words.shows(SearchKind.UNIT, "now")).isFalse();
    }

    @Test
    void onlyWhatWasShownIsTheStateThatItShows() throws IOException {
        words.show(SearchKind.UNIT, "now");

        assertThat(words.shows(SearchKind.UNIT, "now")).isTrue();
        assertThat(words.shows(SearchKind.UNIT, "then")).isFalse();
        assertThat(words.shows(SearchKind.DUTY, "now")).isFalse();
    }

    private void put(SearchKind kind, SearchSource... sources) throws IOException {
        words.put(kind, List.of(sources));
        words.show(kind, "now");
    }

    private List<String> codes(String text) throws IOException {
        return words.find(typed(text), null, ALL).items().stream()
                .map(SearchHit::code)
                .toList();
    }

    private static SearchWords typed(String text) {
        return SearchWords.of(text).orElseThrow();
    }

    private static SearchSource source(long id, int version, String code, String zh, String en) {
        return new SearchSource(id, version, code, new LocalizedText(zh, en), null, 0);
    }
}
