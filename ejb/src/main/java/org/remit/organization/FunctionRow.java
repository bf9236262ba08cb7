package org.remit.organization;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A function.
 *
 * @param code up to 40 letters, digits, dots, hyphens and underscores; it never changes
 * @param name in one language at least, up to 120 characters
 * @param stage the stage of the user's life cycle it works on, or null
 * @param parent the code of the function it is part of, or null
 * @param measures what it is measured by, in reading order
 * @param retired whether no duty is to belong to it any more
 */
public record FunctionRow(
        String code,
        LocalizedText name,
        LifeCycleStage stage,
        String parent,
        List<LocalizedText> measures,
        boolean retired) {

    /** In use. */
    public FunctionRow(
            String code, LocalizedText name, LifeCycleStage stage, String parent, List<LocalizedText> measures) {
        this(code, name, stage, parent, measures, false);
    }

    /** Without its measures. */
    public FunctionRow(String code, LocalizedText name, LifeCycleStage stage, String parent, boolean retired) {
        this(code, name, stage, parent, List.of(), retired);
    }

    /** In use, without its measures. */
    public FunctionRow(String code, LocalizedText name, LifeCycleStage stage, String parent) {
        this(code, name, stage, parent, List.of(), false);
    }
}
