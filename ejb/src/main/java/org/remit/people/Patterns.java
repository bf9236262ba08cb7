package org.remit.people;

import java.util.Locale;

/** LIKE patterns out of what was typed; the escape character is {@code !}. */
final class Patterns {

    private Patterns() {}

    static String contains(String text) {
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replaceAll("([!%_])", "!$1") + "%";
    }
}
