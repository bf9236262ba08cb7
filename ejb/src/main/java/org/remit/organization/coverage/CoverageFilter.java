package org.remit.organization.coverage;

import org.remit.organization.LifeCycleStage;

/**
 * What a matrix is asked for.
 *
 * @param unit the code of the unit whose parts are the columns, or null for the whole organisation
 * @param stage only functions of this stage, or null
 * @param show which functions
 */
public record CoverageFilter(String unit, LifeCycleStage stage, CoverageShow show) {

    public CoverageFilter {
        show = show == null ? CoverageShow.ALL : show;
    }
}
