package org.remit.organization.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractStringAssert;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;

class TableFileTest {

    private static final String TEXT = "编码,名称\r\nMKT,\"市场,部\r\n与品牌\"\r\n\r\n=1+1,@x\r\n";

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void chineseIsReadInEveryEncodingThatItComesIn(String charset) throws IOException {
        read(TEXT.getBytes(Charset.forName(charset)));

        assertThat(rows).containsExactly("1 编码|名称", "2 MKT|市场,部\r\n与品牌", "4 =1+1|@x");
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheHeader() throws IOException {
        read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0)).isEqualTo("1 编码|名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code;name\nA;B", "code\tname\nA\tB", "code,name\nA,B"})
    void whatPartsTheColumnsIsFoundInTheHeader(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly("1 code|name", "2 A|B");
    }

    @Test
    void aQuotationThatNeverEndsIsSaid() {
        refuses("code,name\nA,\"B\nC,D\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("csvDamaged");
    }

    @Test
    void bytesThatAreNoCharactersAreSaid() {
        refuses(new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, '\n'})
                .isEqualTo("encoding");
    }

    @Test
    void anEmptyFileAPictureAndAnOldWorkbookAreSaid() {
        refuses(new byte[0]).isEqualTo("empty");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})
                .isEqualTo("type");
        refuses(oldOffice("Workbook")).isEqualTo("oldExcel");
        refuses(oldOffice("EncryptedPackage")).isEqualTo("encrypted");
    }

    @Test
    void numbersDaysFormulasAndMergedCellsOfASpreadsheetAreToldApart() throws IOException {
        read(workbook(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "中文");
            sheet.value(1, 1, 0.1 + 0.2);
            sheet.value(1, 2, LocalDate.of(2026, 1, 31));
            sheet.formula(1, 3, "1+1");
            sheet.value(2, 0, "below");
            sheet.range(2, 0, 3, 1).merge();
        }));

        assertThat(rows.get(0)).isEqualTo("1 code");
        assertThat(rows.get(1)).startsWith("2 中文|0.3|46053|");
        assertThat(values.get(1).number()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(values.get(3).formula()).isTrue();
        assertThat(merged).containsExactly("3 A3:B4");
    }

    @Test
    void aZipFileThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        refuses(zip("xl/workbook.xml", new byte[] {'<'}, "xl/worksheets/sheet1.xml", new byte[32 << 20]))
                .isEqualTo("bomb");
    }

    @Test
    void aZipFileThatIsNoWorkbookIsSaidAndADamagedOneToo() throws IOException {
        refuses(zip("readme.txt", new byte[] {'x'}, "other.txt", new byte[] {'y'}))
                .isEqualTo("type");
        refuses(zip("xl/workbook.xml", new byte[] {'<'}, "xl/worksheets/sheet1.xml", new byte[] {'<'}))
                .isEqualTo("xlsxDamaged");
    }

    private AbstractStringAssert<?> refuses(byte[] content) {
        BusinessException[] refused = new BusinessException[1];
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(BusinessException.class, exception -> refused[0] = exception);
        return assertThat(refused[0].violations().get(0).key());
    }

    private void read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        TableFile.read(file, new Sink() {
            @Override
            public void row(int number, List<Value> cells) {
                rows.add(number + " "
                        + String.join("|", cells.stream().map(Value::text).toList()));
                if (rows.size() == 2) {
                    values.addAll(cells);
                }
            }

            @Override
            public void merged(int number, String area) {
                merged.add(number + " " + area);
            }
        });
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook((OutputStream) out, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content, String other, byte[] more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.putNextEntry(new ZipEntry(other));
            zip.write(more);
        }
        return out.toByteArray();
    }

    /** As far as anybody looks: the first bytes of the old container, and a name in it. */
    private static byte[] oldOffice(String name) {
        byte[] content = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, content, 0, magic.length);
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, content, 1024, wide.length);
        return content;
    }
}
