package org.remit.organization.exchange.row;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one row. */
class Findings {

    private final int row;
    private final List<ImportFinding> all = new ArrayList<>();

    Findings(int row) {
        this.row = row;
    }

    void add(String column, String message, String argument) {
        ImportFinding finding = new ImportFinding(row, column, message, argument);
        boolean said = all.stream()
                .anyMatch(other -> other.column().equals(finding.column())
                        && other.message().equals(message));
        if (!said) {
            all.add(finding);
        }
    }

    List<ImportFinding> all() {
        return all;
    }
}
