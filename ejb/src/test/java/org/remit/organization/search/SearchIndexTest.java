package org.remit.organization.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;

class SearchIndexTest {

    @TempDir
    Path directory;

    @Test
    void anIndexThatHasFailedIsReplacedByAnEmptyOne() throws IOException {
        SearchIndex index = new SearchIndex();
        index.directory = directory.toString();
        index.isFilled();
        WordIndex first = index.words();
        first.put(SearchKind.UNIT, List.of(new SearchSource(1L, 0, "MKT", new LocalizedText("市场部", null), null, 0)));
        first.show(SearchKind.UNIT, "one unit");
        assertThat(found(index)).isEqualTo(1);
        first.close();

        assertThat(index.words()).isNotSameAs(first);
        assertThat(index.words().shows(SearchKind.UNIT, "one unit")).isFalse();
        assertThat(found(index)).isZero();
        index.close();
    }

    private static long found(SearchIndex index) {
        return index.find(SearchWords.of("市场").orElseThrow(), null, PageRequest.of(0, 10))
                .total();
    }
}
