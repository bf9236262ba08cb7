package org.remit.organization.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.PositionBook;

/** What the diagram of a position's opening calls when a day has come, by {@code #{positionFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class PositionFlow {

    @Inject
    PositionBook book;

    /** The first day of the position has come. */
    public void open(long requestId) {
        book.open(requestId);
    }

    /** The last day of the temporary position is over. */
    public void close(long requestId) {
        book.close(requestId);
    }
}
