package org.remit.shared.print;

import java.nio.file.Path;
import java.util.Optional;

/** Printers for tests, as the container puts them together. */
public final class Printers {

    private Printers() {}

    /** With the font of this machine. */
    public static PdfPrinter printer() {
        return printer(new PdfFont());
    }

    public static PdfPrinter withoutFont() {
        return printer(new PdfFont() {
            @Override
            Optional<Path> find() {
                return Optional.empty();
            }
        });
    }

    private static PdfPrinter printer(PdfFont font) {
        PdfPrinter printer = new PdfPrinter();
        printer.font = font;
        return printer;
    }
}
