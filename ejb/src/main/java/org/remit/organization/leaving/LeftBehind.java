package org.remit.organization.leaving;

import java.util.List;
import org.remit.approval.RequestRow;
import org.remit.organization.HeadlessUnit;
import org.remit.organization.coverage.FunctionGap;
import org.remit.people.StandIn;
import org.remit.shared.Page;

/**
 * What somebody leaves behind.
 *
 * @param waiting what waits for their word: the first, and how much in all
 * @param own what they have asked for and is under way, likewise
 * @param units the units that nobody will head
 * @param functions the functions that nobody will answer for
 * @param standIns for whom they were to stand in
 */
public record LeftBehind(
        Page<RequestRow> waiting,
        Page<RequestRow> own,
        List<HeadlessUnit> units,
        List<FunctionGap> functions,
        List<StandIn> standIns) {

    /** Whether it is nothing at all. */
    public boolean nothing() {
        return waiting.total() == 0 && own.total() == 0 && units.isEmpty() && functions.isEmpty() && standIns.isEmpty();
    }
}
