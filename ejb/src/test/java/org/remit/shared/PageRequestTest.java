package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @Test
    void theThirdPageOfTwentyStartsAtForty() {
        assertThat(PageRequest.of(2, 20).offset()).isEqualTo(40);
    }

    @Test
    void aMinusSortsDescending() {
        assertThat(new PageRequest(0, 10, "-dueAt").descending()).isTrue();
        assertThat(new PageRequest(0, 10, "-dueAt").sortField()).isEqualTo("dueAt");
        assertThat(new PageRequest(0, 10, "dueAt").descending()).isFalse();
        assertThat(new PageRequest(0, 10, null).sortField()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1,20,page", "0,0,size", "0,-5,size", "0,201,size", "107374183,20,page", "2147483647,200,page"})
    void aPageOutOfRangeIsRefusedAtItsField(int page, int size, String field) {
        assertThatThrownBy(() -> PageRequest.of(page, size)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(BusinessException.Kind.INVALID);
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::field)
                    .containsExactly(field);
        });
    }

    @Test
    void theLargestPageIsAllowed() {
        assertThat(PageRequest.of(0, PageRequest.MAX_SIZE).size()).isEqualTo(200);
    }
}
