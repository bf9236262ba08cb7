package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.shared.BusinessException.Violation;
import org.remit.web.shared.Msg;

/** What a sheet's page says of its lines. */
@Named
@RequestScoped
public class SheetTexts {

    @Inject
    Msg msg;

    /** The text of a warning. */
    public String of(Violation warning) {
        return msg.format(warning.key(), warning.args().toArray());
    }

    /** The line that a warning such as {@code targets[2].weight} is about. */
    public int place(Violation warning) {
        String field = warning.field();
        return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
    }

    /** Whether weights are what they have to be together. */
    public boolean whole(BigDecimal weights) {
        return weights.compareTo(Decimals.HUNDRED) == 0;
    }
}
