package org.remit.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

class ListQueryTest {

    private static final Set<String> SORTABLE = Set.of("dueAt", "kind");

    @Test
    void withoutParametersItIsTheFirstPageInTheListsOwnOrder() {
        assertThat(query(null, null, null)).isEqualTo(new PageRequest(0, 20, null));
        assertThat(query("", " ", "")).isEqualTo(new PageRequest(0, 20, null));
    }

    @Test
    void parametersSayThePageItsSizeAndItsOrder() {
        assertThat(query("3", "200", "-dueAt")).isEqualTo(new PageRequest(3, 200, "-dueAt"));
    }

    @ParameterizedTest
    @CsvSource({
        "page,-1,,",
        "page,abc,,",
        "page,1.5,,",
        "page,99999999999,,",
        "page,99999999,,",
        "size,,0,",
        "size,,201,",
        "size,,ten,",
        "sort,,,password",
        "sort,,,--dueAt",
        "sort,,,dueAt; drop table",
    })
    void aWrongParameterIsNamed(String field, String page, String size, String sort) {
        assertThatThrownBy(() -> query(page, size, sort))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(BusinessException.Violation::field)
                                .containsExactly(field));
    }

    private static PageRequest query(String page, String size, String sort) {
        ListQuery query = new ListQuery();
        query.page = page;
        query.size = size;
        query.sort = sort;
        return query.request(SORTABLE);
    }
}
