package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    @ParameterizedTest
    @CsvSource({
        "Check the stock weekly, Check the stock daily, Check the stock [-weekly][+daily]",
        "每周盘点库存, 每日盘点库存, 每[-周][+日]盘点库存",
        "在618前完成, 在双11前完成, 在[-618][+双11]前完成",
        "at most 1.5 %, at most 1.25 %, at most [-1.5][+1.25] %",
        "A and B, A, A[- and B]",
        "same, same, same",
    })
    void onlyWhatDiffersIsMarked(String before, String after, String marked) {
        assertThat(marked(before, after)).isEqualTo(marked);
    }

    @Test
    void aTextThatWasNotThereIsAddedAsAWhole() {
        assertThat(marked(null, "Write texts")).isEqualTo("[+Write texts]");
        assertThat(marked("Write texts", null)).isEqualTo("[-Write texts]");
        assertThat(Piece.between(null, null)).isEmpty();
    }

    private static String marked(String before, String after) {
        return Piece.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
