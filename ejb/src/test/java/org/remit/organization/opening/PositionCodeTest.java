package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.LocalizedText;

class PositionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "Short-video producer, MKT-SHORT-VIDEO-PRODUCER",
        "  R&D (Core) Engineer! , MKT-R-D-CORE-ENGINEER",
        "Café Manager, MKT-CAFE-MANAGER",
        "ＵＸ designer, MKT-UX-DESIGNER",
        "<script>alert(1)</script>, MKT-SCRIPT-ALERT-1-SCRIPT",
        "Producer 🎬, MKT-PRODUCER",
    })
    void theCodeIsMadeOfUnitAndEnglishTitle(String title, String code) {
        assertThat(next(Set.of(), new LocalizedText("编导", title))).isEqualTo(code);
    }

    @Test
    void aLongTitleIsCut() {
        String code = next(Set.of(), new LocalizedText(null, "Senior producer of very short videos and streams"));

        assertThat(code).isEqualTo("MKT-SENIOR-PRODUCER-OF-VERY-SHORT-VIDEOS").hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void aPositionWithoutAnEnglishTitleIsNumbered() {
        assertThat(next(Set.of(), new LocalizedText("短视频编导", null))).isEqualTo("MKT-P1");
        assertThat(next(Set.of("MKT-P1"), new LocalizedText("短视频编导", null))).isEqualTo("MKT-P2");
        assertThat(next(Set.of(), new LocalizedText(null, "视频"))).isEqualTo("MKT-P1");
    }

    @Test
    void aCodeThatIsTakenGetsANumberBehindIt() {
        LocalizedText title = new LocalizedText(null, "Producer");

        assertThat(next(Set.of("MKT-PRODUCER"), title)).isEqualTo("MKT-PRODUCER-2");
        assertThat(next(Set.of("MKT-PRODUCER", "MKT-PRODUCER-2"), title)).isEqualTo("MKT-PRODUCER-3");
        assertThat(next(Set.of("MKT-PRODUCER", "MKT-PRODUCER-3"), title))
                .as("the count leads to a number that is taken, the next is free")
                .isEqualTo("MKT-PRODUCER-4");
    }

    @Test
    void aNumberedCodeIsNoLongerThanTheOthers() {
        LocalizedText title = new LocalizedText(null, "Senior producer of very short videos and streams");
        String taken = next(Set.of(), title);

        assertThat(next(Set.of(taken), title)).isEqualTo("MKT-SENIOR-PRODUCER-OF-VERY-SHOR-2");
    }

    private static String next(Set<String> taken, LocalizedText title) {
        return new PositionCode(
                        taken::contains,
                        prefix -> taken.stream()
                                .filter(code -> code.startsWith(prefix))
                                .count())
                .next("MKT", title);
    }
}
