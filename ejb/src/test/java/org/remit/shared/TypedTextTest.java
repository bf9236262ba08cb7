package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void whatADatabaseRefusesIsLeftOut() {
        assertThat(TypedText.clean("a\u0000b\u0007c\u001Bd\u0085e")).isEqualTo("abcde");
        assertThat(TypedText.clean("half \uD83D and \uDE00 half")).isEqualTo("half  and  half");
    }

    @Test
    void whatPeopleTypeStays() {
        String text = "第一行\r\n第二行\tend 𠮷 👩‍💻 <b>é";
        assertThat(TypedText.clean(text)).isSameAs(text);
    }

    @Test
    void nothingIsNull() {
        assertThat(TypedText.clean(null)).isNull();
        assertThat(TypedText.clean("")).isNull();
        assertThat(TypedText.clean(" \u0000 ")).isNull();
    }
}
