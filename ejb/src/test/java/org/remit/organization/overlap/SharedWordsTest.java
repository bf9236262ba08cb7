package org.remit.organization.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What two texts share is marked in both. */
class SharedWordsTest {

    @Test
    void chineseIsMarkedCharacterByCharacter() {
        assertThat(marked(Tokens::chinese, "受理投诉和退款申请", "受理投诉和退换货申请")).isEqualTo("[受理投诉]和退款[申请]");
    }

    @Test
    void englishIsMarkedWordByWordWhateverTheEnding() {
        assertThat(marked(Tokens::english, "Plan the campaigns 🎬 of SEO", "Planning a campaign, seo"))
                .isEqualTo("[Plan] the [campaigns] 🎬 of [SEO]");
    }

    @Test
    void stopWordsAreNotMarked() {
        assertThat(marked(Tokens::chinese, "负责库存", "负责门店")).isEqualTo("负责库存");
    }

    @Test
    void noTextHasNoParts() {
        assertThat(SharedWords.parts(null, List.of(), List.of())).isEmpty();
    }

    private static String marked(java.util.function.Function<String, List<Token>> tokens, String text, String other) {
        return SharedWords.parts(text, tokens.apply(text), tokens.apply(other)).stream()
                .map(part -> part.shared() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
