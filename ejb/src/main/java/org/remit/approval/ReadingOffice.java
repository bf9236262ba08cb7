package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.remit.approval.WorkItemOpened.Urgency;

/** Asks people to read what others were asked to read when it was approved; in its caller's transaction. */
@Stateless
@RunAs("system")
@PermitAll
public class ReadingOffice {

    private static final Map<String, String> TERMS =
            Map.of("participants", "persons(readers)", "rule", "acknowledge", "term", "P10D/working");

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    AskingFactory asking;

    @Inject
    Clock clock;

    /**
     * Where somebody is asked.
     *
     * @param anew false when they were being asked already
     */
    public record Reading(long workItem, boolean anew) {}

    /**
     * Asks people at a step of an approved request, in the round that is open there or in a new one, which is none of the flow's.
     *
     * @param step the step of the flow at which the others were asked
     * @return by person
     */
    public Map<Long, Reading> ask(long requestId, String step, Set<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Round round = requests.lockOpenRound(requestId).orElseGet(() -> begun(requestId, step));
        Map<Long, Reading> readings = new HashMap<>();
        round.openItems().forEach(item -> readings.put(item.personId(), new Reading(item.id(), false)));
        for (long person : persons) {
            readings.computeIfAbsent(
                    person, asked -> new Reading(ask(round, asked).id(), true));
        }
        return readings;
    }

    private WorkItem ask(Round round, long person) {
        WorkItem item = round.ask(Asked.self(person), clock.instant());
        requests.add(item);
        desk.tell(item, Urgency.NEW);
        return item;
    }

    private Round begun(long requestId, String step) {
        Request request = requests.byId(requestId).orElseThrow();
        StepTerms terms = StepTerms.of(TERMS, asking.calendar());
        Round round = new Round(request, terms, step, Round.BESIDE_THE_FLOW, clock.instant());
        requests.add(round);
        return round;
    }
}
