package org.remit.api.governance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.api.shared.ChoiceParameter;
import org.remit.governance.rule.RuleFilter;
import org.remit.governance.rule.RuleStanding;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.BusinessException;

/** Which rules are wanted. */
public class RuleQuery {

    @QueryParam("text")
    @Parameter(description = "part of the code or the title, in either language")
    String text;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = RuleKind.class))
    String kind;

    @QueryParam("standing")
    @Parameter(
            description = "without it those that are past are left out",
            schema = @Schema(implementation = RuleStanding.class))
    String standing;

    /** @throws BusinessException INVALID, naming a parameter that is no choice */
    RuleFilter filter() {
        return new RuleFilter(
                text,
                ChoiceParameter.of("kind", kind, RuleKind.values()),
                ChoiceParameter.of("standing", standing, RuleStanding.values()));
    }
}
