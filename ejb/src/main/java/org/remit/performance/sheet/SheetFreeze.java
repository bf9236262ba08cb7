package org.remit.performance.sheet;

import java.util.Collection;
import java.util.Set;

/** Whether a sheet stays as it was agreed on. What has people agree on their sheets implements it. */
public interface SheetFreeze {

    /**
     * Those of the sheets that their holders have agreed to or are being asked about: only HR changes them.
     *
     * @param sheetIds at most 1,000
     */
    Set<Long> frozen(Collection<Long> sheetIds);

    /** Whether what a sheet has come to is being settled, or is settled: other targets would come too late. */
    default boolean settled(long sheet) {
        return false;
    }
}
