package org.remit.organization.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as Excel, WPS and databases write it: UTF-8 with or without its mark, UTF-16 or GB 18030; , or ; or tabs. */
final class CsvTable {

    private static final char MARK = '\uFEFF';

    private CsvTable() {}

    static void read(Path file, Sink sink) throws IOException {
        Charset charset = charset(file);
        char delimiter = delimiter(file, charset);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (BufferedReader reader = open(file, charset);
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord line : parser) {
                List<Value> cells = line.stream().map(Value::of).toList();
                if (line.stream().anyMatch(text -> !text.isBlank())) {
                    sink.row((int) line.getRecordNumber(), cells);
                }
            }
        } catch (UncheckedIOException | IllegalStateException damaged) {
            // a quotation that never ends, or characters behind one
            throw TableFile.refused("csvDamaged");
        }
    }

    private static Charset charset(Path file) throws IOException {
        for (Charset candidate : candidates(file)) {
            if (fits(file, candidate)) {
                return candidate;
            }
        }
        throw TableFile.refused("encoding");
    }

    private static List<Charset> candidates(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(2);
        }
        boolean wide = head.length == 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        // Nearly every text is valid GB 18030, but hardly any text in it is valid UTF-8: so UTF-8 is tried first.
        return wide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = open(file, charset)) {
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
                        throw TableFile.refused("type");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Strict: a byte that means nothing is a fault, and no question mark. */
    private static BufferedReader open(Path file, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static char delimiter(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = open(file, charset)) {
            String header = reader.readLine();
            return Stream.of(',', ';', '\t')
                    .max((one, other) -> Long.compare(count(header, one), count(header, other)) == 0
                            ? (one == ',' ? 1 : -1)
                            : Long.compare(count(header, one), count(header, other)))
                    .orElseThrow();
        }
    }

    private static long count(String text, char wanted) {
        return text == null
                ? 0
                : text.chars().filter(character -> character == wanted).count();
    }
}
