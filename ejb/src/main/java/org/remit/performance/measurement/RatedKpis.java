package org.remit.performance.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.scoring.measure.Period;

/** What a person rates by levels instead of counting it. What agrees on that for somebody implements it. */
public interface RatedKpis {

    /** A KPI of an assignment, by their ids. */
    record Rated(long assignment, long kpi) {}

    /**
     * What is rated of the holders of these assignments on days of a period.
     *
     * @return the levels, from the lowest to the highest; what is counted is left out
     */
    Map<Rated, List<Level>> levels(Collection<Long> assignments, Period period);
}
