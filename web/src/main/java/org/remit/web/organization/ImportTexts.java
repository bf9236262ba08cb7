package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.exchange.row.ColumnTexts;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Preferences;

/** What was found in a file, in the reader's language. */
@Named("importTexts")
@RequestScoped
public class ImportTexts {

    @Inject
    Msg msg;

    @Inject
    Preferences preferences;

    /** The column as templates call it; what is no column of ours as the file does. */
    public String column(ImportFinding finding) {
        return ColumnTexts.known(finding.column())
                ? ColumnTexts.header(finding.column(), preferences.getLocale())
                : finding.column();
    }

    public String message(ImportFinding finding) {
        return msg.format("import.finding." + finding.message(), finding.argument());
    }

    /** The row, or that it is the file as a whole. */
    public String row(ImportFinding finding) {
        return finding.row() == 0 ? msg.get("import.wholeFile") : String.valueOf(finding.row());
    }

    /** A line of CSV; what a spreadsheet would compute stays a text. */
    String line(String... cells) {
        return Stream.of(cells).map(ImportTexts::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean computes = text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (computes ? "'" : "") + (text == null ? "" : text.replace("\"", "\"\"")) + '"';
    }
}
