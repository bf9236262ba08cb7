package org.remit.organization.function;

import java.util.List;
import org.remit.organization.FunctionView;
import org.remit.shared.LocalizedText;

/**
 * A function in the list of all.
 *
 * @param group whether it has parts, by which it is covered
 * @param owners how many positions own it by a duty in force
 * @param helpers how many help with it
 */
public record FunctionLine(
        FunctionView function, boolean group, List<LocalizedText> measures, long owners, long helpers) {

    /** Whether there is anything to say of who covers the function itself: of a group only when somebody does. */
    public boolean told() {
        return !group || owners > 0 || helpers > 0;
    }
}
