package org.remit.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "岗位说明书（终稿）.docx, 岗位说明书（终稿）.docx",
        "C:\\Users\\me\\plan.pdf, plan.pdf",
        "../../etc/passwd, passwd",
        "/tmp/x/plan.pdf, plan.pdf",
        "'..\\..\\boot.ini', boot.ini",
        "a<b>c:d|e?f*.txt, a_b_c_d_e_f_.txt",
        "'  spaced   out .pdf  ', spaced out.pdf",
        ".pdf, file.pdf",
        "'', file",
        "..., file",
        ".htaccess, file.htaccess",
        "trailing.pdf., trailing.pdf"
    })
    void pathsAndWhatFileSystemsRefuseAreGone(String name, String cleaned) {
        assertThat(FileName.clean(name)).isEqualTo(cleaned);
    }

    @Test
    void aMissingNameBecomesAName() {
        assertThat(FileName.clean(null)).isEqualTo("file");
    }

    @Test
    void controlCharactersAndTurnedReadingDirectionAreGone() {
        assertThat(FileName.clean("a\r\nSet-Cookie: x\u0000.pdf")).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(FileName.clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.clean("a\u2028b\u200B.pdf")).isEqualTo("ab.pdf");
        assertThat(FileName.clean("half\uD83D.pdf")).isEqualTo("half.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String cleaned = FileName.clean("长".repeat(500) + ".pdf");
        assertThat(cleaned).hasSize(200).endsWith("长.pdf");
    }

    @Test
    void aLongNameIsNotCutInTheMiddleOfACharacter() {
        for (int length = 190; length < 200; length++) {
            String cleaned = FileName.clean("x".repeat(length) + "🎬".repeat(20) + ".pdf");
            assertThat(cleaned.length()).isLessThanOrEqualTo(200);
            assertThat(cleaned.codePoints())
                    .noneMatch(character -> Character.getType(character) == Character.SURROGATE);
        }
    }

    @Test
    void theExtensionIsWhatStandsBehindTheLastDot() {
        assertThat(FileName.extension("a.tar.GZ")).isEqualTo("gz");
        assertThat(FileName.extension("none")).isEmpty();
        assertThat(FileName.extension("sentence. With a long end")).isEmpty();
    }
}
