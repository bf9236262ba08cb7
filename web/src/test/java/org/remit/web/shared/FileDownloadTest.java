package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileDownloadTest {

    @Test
    void aChineseNameIsGivenInItsOwnCharactersAndInAscii() {
        assertThat(FileDownload.disposition("预算 2027.pdf"))
                .isEqualTo("attachment; filename=\"__ 2027.pdf\"; filename*=UTF-8''%E9%A2%84%E7%AE%97%202027.pdf");
    }

    @Test
    void nothingInANameEndsTheHeaderOrTheQuotes() {
        String header = FileDownload.disposition("a\"b\\c\r\nX-Evil: 1;%41*'.pdf");
        assertThat(header).matches("attachment; filename=\"[^\"\\\\%\r\n]*\"; filename\\*=UTF-8''[A-Za-z0-9._%-]*");
    }
}
