package org.remit.shared.file;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an uploaded file: harmless to show, to store and to save again on any system. */
final class FileName {

    static final int MAX = 200;

    private FileName() {}

    /**
     * The name without its path, without control characters (and those that turn the reading direction, which make
     * {@code gpj.exe} look like {@code exe.jpg}) and without what file systems refuse; at most 200 characters, the extension
     * kept.
     */
    static String clean(String name) {
        String text = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC);
        text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+(?=.*\\.)|[. ]+$", "");
        String extension = extension(text);
        String end = extension.isEmpty() ? "" : text.substring(text.length() - extension.length() - 1);
        String stem = text.substring(0, text.length() - end.length());
        return (stem.isBlank() ? "file" : cut(stem.strip(), MAX - end.length())) + end;
    }

    /** What stands behind the last dot, in lower case; empty when there is no dot, or too much behind it. */
    static String extension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean none = !name.contains(".") || extension.length() > 10;
        return none ? "" : extension.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
