package org.remit.organization.structure;

import java.util.List;

/**
 * A unit in the tree, opened so many levels deep.
 *
 * @param below the units right below it, or none where the tree is not opened any further
 */
public record UnitNode(UnitCard unit, List<UnitNode> below) {

    /** Whether there are units below that are not shown. */
    public boolean folded() {
        return below.isEmpty() && unit.unitsBelow() > 0;
    }
}
