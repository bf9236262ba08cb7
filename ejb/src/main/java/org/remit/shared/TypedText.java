package org.remit.shared;

/** What people type, made fit for every database. */
public final class TypedText {

    private TypedText() {}

    /**
     * The text without blanks at its ends, without control characters (line breaks and tabs may stay) and without halves of
     * characters; null when nothing is left. PostgreSQL refuses a NUL, and a half would come back as a question mark.
     */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String cleaned = isFit(text) ? text : without(text);
        return cleaned.isBlank() ? null : cleaned.strip();
    }

    /** Asked of every text that is read from the database too, so without a stream. */
    private static boolean isFit(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (unfit(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String without(String text) {
        return text.codePoints()
                .filter(character -> !unfit(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unfit(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.SURROGATE
                || (type == Character.CONTROL && character != '\n' && character != '\r' && character != '\t');
    }
}
