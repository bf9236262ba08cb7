package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.remit.organization.duty.ChangeUnderWay;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyChangeService;

/** Where a change of duties begins: on the page of the position. */
@Named
@RequestScoped
public class DutyStartBacking {

    @Inject
    DutyChangeService changes;

    private final Map<String, Optional<ChangeUnderWay>> found = new HashMap<>();
    private Long decision;
    private boolean ends;

    /** What the form begins with: the duties in force, or a decision on two of them that overlap carried out. */
    public DutyChangeContent begin(String position) {
        return decision == null ? changes.start(position) : changes.start(position, decision, ends);
    }

    /** Whether the reader may ask for one, and no other change of the position comes first. */
    public boolean startable(String position) {
        return changes.mayPropose(position) && underWay(position).isEmpty();
    }

    /** The change of the position that came before the request of the number, or null. */
    public ChangeUnderWay first(String position, String number) {
        return underWay(position)
                .filter(first -> !first.number().equals(number))
                .orElse(null);
    }

    /** A page asks several times. */
    private Optional<ChangeUnderWay> underWay(String position) {
        return found.computeIfAbsent(position, changes::underWay);
    }

    public Long getDecision() {
        return decision;
    }

    public void setDecision(Long decision) {
        this.decision = decision;
    }

    public boolean isEnds() {
        return ends;
    }

    public void setEnds(boolean ends) {
        this.ends = ends;
    }
}
