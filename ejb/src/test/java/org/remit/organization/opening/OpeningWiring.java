package org.remit.organization.opening;

import org.remit.organization.DutyBook;

/** The beans of requests for positions without a container. */
public final class OpeningWiring {

    private OpeningWiring() {}

    public static DutyLines lines(DutyBook book) {
        DutyLines lines = new DutyLines();
        lines.book = book;
        return lines;
    }
}
