package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class TypedNameTest {

    private static final Named MARKETING = new Named("MKT", new LocalizedText("市场部", "Marketing"));
    private static final Named MANAGER = new Named("MKT-1", new LocalizedText("市场部经理", null));

    private record Named(String code, LocalizedText name) {}

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

    @Test
    void aCodeIsMeantAlsoWhereOthersAreCalledLikeIt() {
        Named shop = new Named("SHOP", new LocalizedText("门店", "Shop"));
        Named namesake = new Named("SHOP-2", new LocalizedText("SHOP", "Shop"));

        assertThat(called("SHOP", namesake, shop)).contains(shop);
        assertThat(called("shop", namesake, shop)).contains(shop);
        assertThat(called("门店", namesake, shop)).contains(shop);
        assertThat(called("mkt", MARKETING, new Named("other", MARKETING.name())))
                .contains(MARKETING);
    }

    @Test
    void ofTwoCodesThatDifferInTheirCaseTheOneThatIsWrittenSoIsMeant() {
        Named small = new Named("mkt", MANAGER.name());

        assertThat(called("mkt", MARKETING, small)).contains(small);
        assertThat(called("MKT", MARKETING, small)).contains(MARKETING);
        assertThat(called("Mkt", MARKETING, small)).isEmpty();
    }

    private static Optional<Named> called(String text, Named... suggested) {
        return TypedName.called(text, List.of(suggested), Named::code, Named::name);
    }
}
