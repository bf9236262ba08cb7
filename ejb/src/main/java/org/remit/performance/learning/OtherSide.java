package org.remit.performance.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.remit.people.Notice;
import org.remit.people.People;

/** Whoever has to agree to what was proposed. */
@Dependent
class OtherSide {

    private static final String ASKED = "learning-plan";

    @Inject
    LearningHeads heads;

    @Inject
    People people;

    @Inject
    Event<Notice> notices;

    @Inject
    Clock clock;

    /** Somebody has proposed the plan as it is now. The other side is told once, not of everything that follows. */
    void ask(LearningPlan plan, long proposer) {
        if (plan.proposed(proposer, clock.instant())) {
            long person = plan.personId();
            notices.fire(new Notice(
                    ASKED,
                    proposer == person ? heads.nearest(person) : Set.of(person),
                    proposer,
                    people.refs(Set.of(person)).get(person).name(),
                    "/performance/learning-plan.xhtml?person=" + person + "&year=" + plan.year()));
        }
    }
}
