package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

class LazyPagesTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private final LazyPages<String> pages = new LazyPages<>(request -> {
        asked.add(request);
        return request.page() == 0 ? new Page<>(List.of("a", "b"), 2) : new Page<>(List.of(), 2);
    });

    @Test
    void aTablesRowsAreOnePageOfTheService() {
        assertThat(pages.load(0, 10, Map.of(), Map.of())).containsExactly("a", "b");
        assertThat(pages.getRowCount()).isEqualTo(2);
        assertThat(asked).containsExactly(new PageRequest(0, 10, null));
    }

    @Test
    void aColumnSortsInTheService() {
        SortMeta sort =
                SortMeta.builder().field("dueAt").order(SortOrder.DESCENDING).build();

        pages.load(0, 10, Map.of("dueAt", sort), Map.of());

        assertThat(asked).containsExactly(new PageRequest(0, 10, "-dueAt"));
    }

    @Test
    void aLastPageThatHasBecomeEmptyGivesWayToTheOneBefore() {
        assertThat(pages.load(10, 10, Map.of(), Map.of())).containsExactly("a", "b");
    }
}
