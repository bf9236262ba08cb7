package org.remit.performance.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.organization.StaffBook;
import org.remit.performance.improvement.ImprovementMeasure.Place;

/** Sends what is to be done to those who have to agree. */
@Dependent
class ImprovementProposals {

    @Inject
    Improvements improvements;

    @Inject
    RequestService requests;

    @Inject
    StaffBook staff;

    @Inject
    Clock clock;

    /**
     * A new request, or the returned one once more.
     *
     * @return the request's number
     */
    String send(Improvement improvement, MeasureWish wish, long person, String comment) {
        wish.check(LocalDate.now(clock), wish.owner() != null && staff.worksHere(wish.owner()));
        Description description = description(improvements.facts(improvement.id()));
        Long returned = improvement.requestId();
        long request = returned == null ? requests.draft(ImprovementRequest.KEY, null, description) : returned;
        int version = improvements.lastVersion(request) + 1;
        Place place = new Place(improvement.id(), improvement.proposed(request), request, version);
        improvements.add(new ImprovementMeasure(place, wish, person, clock.instant()));
        if (returned == null) {
            return requests.submit(request, null);
        }
        requests.resubmit(request, true, description, comment);
        return improvements.number(request);
    }

    private static Description description(ImprovementFacts facts) {
        return new Description(facts.kpi(), facts.unit(), ImprovementWords.title(facts));
    }
}
