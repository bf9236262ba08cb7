package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.todo.GapService;

/** The functions that nobody answers for any more and nobody sees to, for HR. */
@Named
@RequestScoped
public class GapsBacking {

    private static final int SHOWN = 5;

    @Inject
    GapService gaps;

    private List<FunctionGap> all;

    public int getTotal() {
        return all().size();
    }

    public List<FunctionGap> getFirst() {
        return all().stream().limit(SHOWN).toList();
    }

    private List<FunctionGap> all() {
        if (all == null) {
            all = gaps.orphaned();
        }
        return all;
    }
}
