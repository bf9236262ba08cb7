package org.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Collects what was measured, prints it as a table and writes it as JSON. */
class Report {

    private final List<Measurement> measurements = new ArrayList<>();

    void add(String name, double value, String unit) {
        measurements.add(new Measurement(name, value, unit));
    }

    void print() {
        System.out.println();
        for (Measurement measured : measurements) {
            System.out.printf(Locale.ROOT, "%-60s %12.2f  %s%n", measured.name(), measured.value(), measured.unit());
        }
    }

    void write(Path file) throws IOException {
        String json = measurements.stream()
                .map(measured -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"value\": %.3f, \"unit\": \"%s\"}",
                        measured.name(),
                        measured.value(),
                        measured.unit()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        System.out.println("\nwritten to " + file);
    }
}
