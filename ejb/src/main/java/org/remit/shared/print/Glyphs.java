package org.remit.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Which characters a font can draw: no font has all of them, and an emoji or a rare character must not become a nameless box. */
final class Glyphs {

    private final BitSet known;

    private Glyphs(BitSet known) {
        this.known = known;
    }

    /** @param file a TrueType font, or a collection of which the first counts */
    static Glyphs of(Path file) {
        BitSet known = new BitSet();
        try {
            read(file, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Glyphs(known);
    }

    private static void read(Path file, BitSet known) throws IOException {
        if (file.toString().endsWith(".ttc")) {
            try (TrueTypeCollection fonts = new TrueTypeCollection(file.toFile())) {
                fonts.processAllFonts(font -> {
                    if (known.isEmpty()) {
                        read(font, known);
                    }
                });
            }
        } else {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                read(font, known);
            }
        }
    }

    private static void read(TrueTypeFont font, BitSet known) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (lookup.getGlyphId(character) != 0) {
                known.set(character);
            }
        }
    }

    /** The text with the name of each character in brackets that the font cannot draw. */
    String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (known.get(character) || Character.isWhitespace(character)) {
                readable.appendCodePoint(character);
            } else if (!isJoiner(character)) {
                readable.append('[').append(name(character)).append(']');
            }
        });
        return readable.toString();
    }

    /** What only says how the character before it looks. */
    private static boolean isJoiner(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static String name(int character) {
        return Character.isIdeographic(character)
                ? "U+%X".formatted(character)
                : String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT);
    }
}
