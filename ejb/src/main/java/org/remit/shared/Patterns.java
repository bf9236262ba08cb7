package org.remit.shared;

import java.util.Locale;

/** LIKE patterns out of what was typed; the escape character is {@code !}. */
public final class Patterns {

    private Patterns() {}

    public static String contains(String text) {
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replaceAll("([!%_])", "!$1") + "%";
    }
}
