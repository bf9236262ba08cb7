package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class TypedNameTest {

    private static final LocalizedText MARKETING = new LocalizedText("市场部", "Marketing");
    private static final LocalizedText MANAGER = new LocalizedText("市场部经理", null);

    @Test
    void aWholeNameInEitherLanguageIsAsGoodAsAChoice() {
        assertThat(called("市场部", MARKETING, MANAGER)).contains(MARKETING);
        assertThat(called(" marketing ", MARKETING, MANAGER)).contains(MARKETING);
        assertThat(called("市场部经理", MARKETING, MANAGER)).contains(MANAGER);
    }

    @Test
    void aPartOfANameAndANameThatSeveralHaveAreNone() {
        assertThat(called("市场部")).isEmpty();
        assertThat(called("市场部", MANAGER)).isEmpty();
        assertThat(called("市场部", MARKETING, MARKETING)).isEmpty();
    }

    private static Optional<LocalizedText> called(String text, LocalizedText... suggested) {
        return TypedName.called(text, List.of(suggested), name -> Stream.of(name.zh(), name.en()));
    }
}
