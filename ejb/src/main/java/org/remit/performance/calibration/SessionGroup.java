package org.remit.performance.calibration;

import java.util.Collections;
import java.util.Set;
import org.remit.organization.UnitTree;

/**
 * Whom a calibration session is about.
 *
 * @param unit the code of a unit
 * @param unitOnly whether those right in it alone; else everybody below it, too
 */
public record SessionGroup(String unit, boolean unitOnly) {

    /** The codes of the units. */
    Set<String> codes(UnitTree tree) {
        return unitOnly ? Set.of(unit) : tree.below(unit);
    }

    boolean overlaps(SessionGroup other, UnitTree tree) {
        return !Collections.disjoint(codes(tree), other.codes(tree));
    }
}
