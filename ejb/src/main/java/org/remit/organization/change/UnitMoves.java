package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What whoever closes a unit has to know of changes that are asked for or wait for their day. */
@ApplicationScoped
public class UnitMoves {

    @Inject
    ChangeProposals proposals;

    /** The numbers of requests that are to move a position into the unit, where it stays beyond a day. */
    public List<String> into(String unit, LocalDate lastDay) {
        return proposals.movesInto(unit, lastDay);
    }
}
