package org.remit.api.performance.overview;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.performance.overview.progress.OverdueFilter;
import org.remit.shared.TypedText;

/** Who of those that are waited for past their term is wanted. */
public class OverdueQuery {

    @QueryParam("unit")
    @Parameter(description = "the code of a unit, which stands for what is below it as well")
    String unit;

    @QueryParam("person")
    @Parameter(description = "part of the name of who is waited for, or of whose review it is")
    String person;

    OverdueFilter filter(long cycle) {
        return new OverdueFilter(cycle, TypedText.clean(unit), TypedText.clean(person));
    }
}
