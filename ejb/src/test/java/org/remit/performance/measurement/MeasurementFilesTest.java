package org.remit.performance.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.shared.TestDatabase;

/** Measurements in files: all rows or none, and each fault with its row and column. */
class MeasurementFilesTest {

    private static final long HR = 7;
    private static final long HEAD_OF_MARKETING = 3;
    private static final String HEADER = "KPI,Unit,Position,Login name,Period,Value,Numerator,Denominator,Key\n";

    @TempDir
    Path folder;

    private TestDatabase database;
    private MeasurementHouse house;

    @BeforeEach
    void found() {
        database = new TestDatabase();
        house = new MeasurementHouse(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCheckedFileChangesNothingAndATakenOneIsThereOnce() throws IOException {
        Path file = csv(HEADER + "ORDERS,MKT,,,2026-10,\"1,200.5\",,,E1\nCONVERSION,,MKT-SEO,p4,2026W46,,17,20,\n");

        FileOutcome checked = house.file(HR, file, true);
        assertThat(checked.found()).isZero();
        assertThat(checked.taken()).isFalse();
        assertThat(checked.recorded()).isEqualTo(new Recorded(2, 0, 0));
        assertThat(stored()).isZero();

        assertThat(house.file(HR, file, false).taken()).isTrue();
        assertThat(stored()).isEqualTo(2);
        assertThat(house.file(HR, file, false).recorded()).isEqualTo(new Recorded(0, 0, 2));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void eachFaultIsSaidWithItsRowAndColumnAndNothingIsTakenIn() throws IOException {
        FileOutcome outcome = house.file(
                HR,
                csv(HEADER + "ORDERS,MKT,,,2026-10,1,,,\n"
                        + "NOPE,MKT,,,2026-10,1,,,\n"
                        + "ORDERS,MKT,,,Q4/2026,1,,,\n"
                        + "ORDERS,MKT,,,2026Q3,1,,,\n"
                        + "ORDERS,MKT,,,2026-09,twelve,,,\n"
                        + "ORDERS,MKT,,,2026-10,2,,,\n"
                        + "CONVERSION,MKT,,,2026W46,0.85,,,\n"),
                false);

        assertThat(outcome.taken()).isFalse();
        assertThat(outcome.findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.key())
                .containsExactlyInAnyOrder(
                        "3 KPI error.kpiUnknown",
                        "4 PERIOD error.periodUnreadable",
                        "5 PERIOD error.periodFrequency.MONTHLY",
                        "6 VALUE error.numberUnreadable",
                        "7 PERIOD error.measuredInBatch",
                        "8 NUMERATOR error.ratioNeeded");
        assertThat(stored()).isZero();
    }

    @Test
    void chineseHeadersAndNumbersInGb18030AreRead() throws IOException {
        String text = "指标编码;部门编码;期间;实际值\nORDERS;MKT;2026年10月;１.２３４,５\n";
        Path file = Files.write(folder.resolve("gb.csv"), text.getBytes(Charset.forName("GB18030")));

        assertThat(house.file(HR, file, false).taken()).isTrue();
        assertThat(house.rows("select numerator from performance_measurement"))
                .singleElement()
                .satisfies(number -> assertThat(new BigDecimal(number)).isEqualByComparingTo("1234.5"));
    }

    @Test
    void aSpreadsheetIsReadWithItsDaysAndWithoutItsFormulas() throws IOException {
        Path file = folder.resolve("m.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Remit", "1.0");
            Worksheet sheet = workbook.newWorksheet("m");
            String[] header = {"KPI", "Unit", "Period", "Value"};
            IntStream.range(0, header.length).forEach(i -> sheet.value(0, i, header[i]));
            sheet.value(1, 0, "ORDERS");
            sheet.value(1, 1, "MKT");
            // what a spreadsheet makes of 2026-10
            sheet.value(1, 2, 46296);
            sheet.value(1, 3, 1200.5);
            workbook.finish();
        }
        assertThat(house.file(HR, file, false).taken()).isTrue();
        assertThat(house.rows("select first_day from performance_measurement")).containsExactly("2026-10-01");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Remit", "1.0");
        Worksheet sheet = workbook.newWorksheet("m");
        sheet.value(0, 0, "KPI");
        sheet.value(0, 1, "Value");
        sheet.value(1, 0, "ORDERS");
        sheet.formula(1, 1, "1+1");
        workbook.finish();
        Path formula = Files.write(folder.resolve("f.xlsx"), bytes.toByteArray());
        assertThat(house.file(HR, formula, false).findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.key())
                .containsExactly("2 VALUE formula");
    }

    @Test
    void whatIsNoTableIsSaid() throws IOException {
        assertThat(house.file(HR, csv("a,b\n1,2\n"), false).findings())
                .extracting(finding -> finding.row() + " " + finding.key())
                .contains("0 noHeader");
        assertThat(house.file(HR, csv(HEADER), false).findings())
                .extracting(finding -> finding.row() + " " + finding.key())
                .containsExactly("0 empty");
    }

    @Test
    void aHeadsFileTakesNobodyElsesPeople() throws IOException {
        FileOutcome outcome = house.file(
                HEAD_OF_MARKETING, csv(HEADER + "ORDERS,OPS,,,2026-10,1,,,\nORDERS,,MKT-SEO,p4,2026-10,1,,,\n"), false);

        assertThat(outcome.findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.key())
                .containsExactly("2 UNIT error.measurementNotYours");
        assertThat(stored()).isZero();
    }

    @Test
    void manyRowsAreTakenInByThousands() throws IOException {
        String rows = IntStream.range(0, 2_500)
                .mapToObj(i -> "ORDERS," + (i % 2 == 0 ? "MKT" : "OPS") + ",,," + (1900 + i / 24) + "-"
                        + (i / 2 % 12 + 1) + "," + i + ",,,R" + i)
                .collect(Collectors.joining("\n", HEADER, "\n"));

        FileOutcome outcome = house.file(HR, csv(rows), false);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.recorded().added()).isEqualTo(2_500);
        assertThat(stored()).isEqualTo(2_500);
    }

    private Path csv(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "m", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private int stored() {
        return house.rows("select id from performance_measurement").size();
    }
}
