package org.remit.organization;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A function.
 *
 * @param stage the stage of the user's life cycle it works on, or null
 * @param parent the code of the function it is part of, or null
 * @param measures what it is measured by, in reading order
 */
public record FunctionRow(
        String code, LocalizedText name, LifeCycleStage stage, String parent, List<LocalizedText> measures) {

    /** Without its measures. */
    public FunctionRow(String code, LocalizedText name, LifeCycleStage stage, String parent) {
        this(code, name, stage, parent, List.of());
    }
}
