package org.remit.organization.exchange.row;

/**
 * Something to be mended in the file.
 *
 * @param row as a spreadsheet counts; 0 is the file as a whole
 * @param column the column's name as in {@code columns_en.properties}, another header of the file, or {@code -}
 * @param message its text is {@code import.finding.<message>}
 * @param argument what the text names, mostly the value, or null
 */
public record ImportFinding(int row, String column, String message, String argument) {

    static final int MOST_ARGUMENT = 200;
    static final int MOST_COLUMN = 60;
    static final String NO_COLUMN = "-";

    public ImportFinding {
        column = column == null || column.isBlank() ? NO_COLUMN : cut(column, MOST_COLUMN);
        argument = argument == null || argument.isEmpty() ? null : cut(argument, MOST_ARGUMENT);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
