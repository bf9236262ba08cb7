package org.remit.organization.exchange.file;

import java.util.List;

/** Takes the rows of a file, one after the other. */
public interface Sink {

    /**
     * A row that is not empty.
     *
     * @param number as a spreadsheet counts, from 1
     */
    void row(int number, List<Value> cells);

    /** Cells that were merged into one; only their first has a value. */
    void merged(int number, String area);
}
