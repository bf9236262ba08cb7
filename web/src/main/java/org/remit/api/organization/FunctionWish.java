package org.remit.api.organization;

import java.util.List;
import org.remit.organization.FunctionRow;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.function.FunctionEdit;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * What a function is to be; what is left out is empty.
 *
 * @param code up to 40 letters, digits, dots, hyphens and underscores; it never changes, so a change may leave it out
 * @param name in one language at least, up to 120 characters
 * @param stage the stage of the user’s life cycle it works on, or null
 * @param parent the code of the function it is part of, or null
 * @param measures what it is measured by, in reading order; 20 at most, each up to 120 characters
 * @param retired whether no duty is to belong to it any more
 * @param version of the function as it was read; needed for a change, a new one has none
 */
public record FunctionWish(
        String code,
        LocalizedText name,
        LifeCycleStage stage,
        String parent,
        List<LocalizedText> measures,
        Boolean retired,
        Integer version) {

    FunctionRow content() {
        return content(code);
    }

    FunctionEdit edit(String existing) {
        if (code != null && !code.equals(existing)) {
            throw BusinessException.invalid("code", "error.functionCodeFixed");
        }
        return new FunctionEdit(content(existing), version);
    }

    private FunctionRow content(String known) {
        return new FunctionRow(
                known, name, stage, parent, measures == null ? List.of() : measures, Boolean.TRUE.equals(retired));
    }
}
