package org.remit.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.shared.BusinessException;

class FileTypeTest {

    @ParameterizedTest
    @MethodSource
    void whatIsOnTheListIsAccepted(String name, byte[] content, FileType type) {
        assertThat(FileType.of(name, content)).isEqualTo(type);
    }

    static Stream<Arguments> whatIsOnTheListIsAccepted() {
        return Stream.of(
                Arguments.of("budget.pdf", Files.PDF, FileType.PDF),
                Arguments.of("PLAN.PDF", Files.PDF, FileType.PDF),
                Arguments.of("photo.png", Files.image("png"), FileType.PNG),
                Arguments.of("photo.jpg", Files.image("jpg"), FileType.JPEG),
                Arguments.of("photo.jpeg", Files.image("jpg"), FileType.JPEG),
                Arguments.of("职责.docx", Files.docx(), FileType.DOCX),
                Arguments.of("预算.xlsx", Files.xlsx(), FileType.XLSX),
                Arguments.of("slides.pptx", Files.pptx(), FileType.PPTX),
                Arguments.of("note.txt", Files.text("短视频编导 🎬\r\n\tend"), FileType.TEXT),
                Arguments.of("data.csv", Files.text("编号,名称\n1,编导\n"), FileType.CSV),
                Arguments.of("id.csv", Files.text("ID,NAME\n1,x\n"), FileType.CSV),
                Arguments.of("excel.csv", "编号,名称\n1,编导\n".getBytes(Charset.forName("GB18030")), FileType.CSV),
                Arguments.of("one.txt", Files.text("x"), FileType.TEXT),
                Arguments.of("mac.txt", Files.text("\uFEFFwith a mark"), FileType.TEXT),
                Arguments.of("unicode.txt", utf16("编号 16 bit"), FileType.TEXT));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotOnTheListIsRefusedWhateverItIsCalled(String name, byte[] content) {
        refused(name, content, "error.attachmentType");
    }

    static Stream<Arguments> whatIsNotOnTheListIsRefusedWhateverItIsCalled() {
        return Stream.of(
                Arguments.of("page.html", Files.HTML),
                Arguments.of("page.txt", Files.HTML),
                Arguments.of("page.pdf", Files.HTML),
                Arguments.of("image.svg", Files.SVG),
                Arguments.of("image.png", Files.SVG),
                Arguments.of("image.txt", Files.SVG),
                Arguments.of("setup.exe", Files.EXE),
                Arguments.of("setup.jpg", Files.EXE),
                Arguments.of("tool.txt", Files.ELF),
                Arguments.of("run.txt", Files.text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("data.xml", Files.text("<?xml version=\"1.0\"?><a/>")),
                Arguments.of("data.txt", Files.text("<?xml version=\"1.0\"?><a/>")),
                Arguments.of("archive.zip", Files.zip(Map.of("a.txt", Files.text("x")))),
                Arguments.of("archive.docx", Files.zip(Map.of("a.txt", Files.text("x")))),
                Arguments.of("nul.txt", new byte[] {'a', 0, 'b'}),
                Arguments.of("noise.csv", new byte[] {(byte) 0x81, (byte) 0xff, (byte) 0xfe, 1, 2, 3}),
                Arguments.of(
                        "macros.docx",
                        Files.office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
                Arguments.of(
                        "hidden.docx",
                        Files.office(
                                "word/document.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "word/vbaProject.bin")),
                Arguments.of("cut.docx", java.util.Arrays.copyOf(Files.docx(), 60)),
                Arguments.of("old.doc", new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                }),
                Arguments.of("moving.gif", Files.image("gif")));
    }

    @ParameterizedTest
    @MethodSource
    void aNameThatSaysSomethingElseThanTheContentIsRefused(String name, byte[] content) {
        refused(name, content, "error.attachmentMismatch");
    }

    static Stream<Arguments> aNameThatSaysSomethingElseThanTheContentIsRefused() {
        return Stream.of(
                Arguments.of("photo.jpg", Files.image("png")),
                Arguments.of("report.docx", Files.PDF),
                Arguments.of("report.xlsx", Files.docx()),
                Arguments.of("report", Files.PDF),
                Arguments.of("report.pdf.exe", Files.PDF),
                Arguments.of("script.js", Files.text("alert(1)")),
                Arguments.of("page.html", Files.text("nothing but words")),
                Arguments.of("run.bat", Files.text("del x")));
    }

    @Test
    void aFileThatUnpacksToHundredsOfMegabytesIsLeftAlone() {
        byte[] bomb = Files.bomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        refused("bomb.docx", bomb, "error.attachmentType");
    }

    private static byte[] utf16(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[plain.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(plain, 0, marked, 2, plain.length);
        return marked;
    }

    private static void refused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> FileType.of(name, content)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::key)
                    .containsExactly(key);
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::field)
                    .containsExactly("file");
        });
    }
}
