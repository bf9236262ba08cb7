package org.remit.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.remit.governance.rule.RuleFilter;
import org.remit.governance.rule.RuleRequestService;
import org.remit.governance.rule.RuleRow;
import org.remit.governance.rule.RuleService;
import org.remit.governance.rule.RuleStanding;
import org.remit.governance.rule.content.RuleKind;
import org.remit.web.shared.LazyPages;

/** The list of rules; its parameters come with every question for rows. */
@Named
@RequestScoped
public class RulesBacking {

    @Inject
    RuleService rules;

    @Inject
    RuleRequestService proposals;

    @Inject
    HttpServletRequest request;

    private RuleFilter filter;
    private LazyPages<RuleRow> rows;

    @PostConstruct
    void open() {
        filter = new RuleFilter(
                request.getParameter("find"),
                choice(RuleKind.values(), request.getParameter("kind")),
                choice(RuleStanding.values(), request.getParameter("standing")));
        rows = new LazyPages<>(page -> rules.rules(filter, page));
    }

    private static <E extends Enum<E>> E choice(E[] known, String name) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public LazyPages<RuleRow> getRows() {
        return rows;
    }

    public RuleFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(RuleFilter.NONE);
    }

    public boolean isProposing() {
        return proposals.mayPropose();
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public RuleStanding[] getStandings() {
        return RuleStanding.values();
    }
}
