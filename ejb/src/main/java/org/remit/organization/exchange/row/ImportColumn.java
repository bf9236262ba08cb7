package org.remit.organization.exchange.row;

import java.util.List;

/**
 * A column that a file may have.
 *
 * @param name its name in every language, such as {@code nameZh}
 * @param slot the column of the staged rows that holds it
 * @param type what its values are
 * @param required whether every row needs it
 * @param limit most characters of a text; most decimals of a number
 * @param choices the constants that it may have, or none
 * @param example what the template shows
 */
public record ImportColumn(
        String name, String slot, Type type, boolean required, int limit, List<String> choices, String example) {

    public enum Type {
        CODE,
        TEXT,
        EMAIL,
        NUMBER,
        DAY,
        CHOICE
    }

    static ImportColumn code(String name, String slot, int limit, String example) {
        return new ImportColumn(name, slot, Type.CODE, false, limit, List.of(), example);
    }

    static ImportColumn text(String name, String slot, int limit, String example) {
        return new ImportColumn(name, slot, Type.TEXT, false, limit, List.of(), example);
    }

    static ImportColumn email(String name, String slot, String example) {
        return new ImportColumn(name, slot, Type.EMAIL, false, 254, List.of(), example);
    }

    static ImportColumn number(String name, String slot, int decimals, String example) {
        return new ImportColumn(name, slot, Type.NUMBER, false, decimals, List.of(), example);
    }

    static ImportColumn day(String name, String slot, String example) {
        return new ImportColumn(name, slot, Type.DAY, false, 0, List.of(), example);
    }

    static ImportColumn choice(String name, String slot, List<String> choices, String example) {
        return new ImportColumn(name, slot, Type.CHOICE, false, 0, choices, example);
    }

    ImportColumn needed() {
        return new ImportColumn(name, slot, type, true, limit, choices, example);
    }
}
