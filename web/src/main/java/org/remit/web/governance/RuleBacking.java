package org.remit.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.governance.rule.RuleRequestService;
import org.remit.governance.rule.RuleRow;
import org.remit.governance.rule.RuleService;
import org.remit.governance.rule.RuleView;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.shared.BusinessException;

/** A rule as its audience reads it. */
@Named
@RequestScoped
public class RuleBacking {

    @Inject
    RuleService rules;

    @Inject
    RuleRequestService proposals;

    private String code;
    private Integer version;
    private Integer compare;
    private RuleView view;
    private List<RuleRow> versions;
    private RuleDifference difference;

    public void load() {
        if (code == null) {
            throw BusinessException.notFound("error.ruleUnknown", "");
        }
        view = rules.rule(code, version);
        versions = rules.versions(code);
        if (compare != null) {
            difference = rules.difference(code, compare, view.number());
        }
    }

    public RuleView getView() {
        return view;
    }

    public List<RuleRow> getVersions() {
        return versions;
    }

    /** What the version says otherwise than the one it is compared with, or null. */
    public RuleDifference getDifference() {
        return difference;
    }

    /** Whether the reader may ask for another version, which a rule that ends has no more. */
    public boolean isProposing() {
        return proposals.mayPropose();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Integer getCompare() {
        return compare;
    }

    public void setCompare(Integer compare) {
        this.compare = compare;
    }
}
