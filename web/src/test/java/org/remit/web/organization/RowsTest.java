package org.remit.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is removed by mistake comes back. */
class RowsTest {

    private final Rows<String> rows = new Rows<>(List.of("one", "two", "three"));

    @Test
    void aRemovedRowIsPutBackWhereItWas() {
        rows.remove(1);
        assertThat(rows.getAll()).containsExactly("one", "three");
        assertThat(rows.getRemovedAt()).isEqualTo(1);

        rows.putBack();

        assertThat(rows.getAll()).containsExactly("one", "two", "three");
        assertThat(rows.getRemovedAt()).isEqualTo(-1);
    }

    @Test
    void onlyTheOneThatWasRemovedLastIsPutBack() {
        rows.remove(2);
        rows.remove(0);
        rows.putBack();
        rows.putBack();

        assertThat(rows.getAll()).containsExactly("one", "two");
    }

    @Test
    void whoGoesOnWithARowHasNothingToPutBack() {
        rows.remove(0);
        rows.add("four");
        rows.putBack();
        assertThat(rows.getAll()).containsExactly("two", "three", "four");

        assertThat(rows.take(0)).isEqualTo("two");
        rows.putBack();
        assertThat(rows.getAll()).containsExactly("three", "four");
    }
}
