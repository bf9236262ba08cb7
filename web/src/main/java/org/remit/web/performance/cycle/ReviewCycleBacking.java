package org.remit.web.performance.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.StageDay;
import org.remit.performance.cycle.proposal.BegunCycle;
import org.remit.performance.cycle.proposal.CycleDraftService;

/** What a request for a review cycle asks for, on the request's page. */
@Named
@RequestScoped
public class ReviewCycleBacking {

    @Inject
    CycleDraftService drafts;

    @Inject
    People people;

    private CycleContent content;
    private Collection<PersonRef> panel;
    private BegunCycle cycle;

    /** Null for a draft, which has no number yet and is read in its form. */
    public CycleContent proposal(String number) {
        if (content == null && number != null) {
            content = drafts.proposed(number);
            panel = people.refs(content.panel()).values();
            cycle = drafts.cycle(number).orElse(null);
        }
        return content;
    }

    /** The stages with their days, in their order. */
    public List<StageDay> getDays() {
        return content.days().entrySet().stream()
                .map(day -> new StageDay(day.getKey(), day.getValue(), null))
                .toList();
    }

    /** Who is to decide on appeals. */
    public Collection<PersonRef> getPanel() {
        return panel;
    }

    /** What has come of it, or null. */
    public BegunCycle getCycle() {
        return cycle;
    }
}
