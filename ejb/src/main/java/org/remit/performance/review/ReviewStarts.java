package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.approval.RequestOffice;
import org.remit.approval.RequestService.Description;
import org.remit.people.People;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleView;
import org.remit.shared.LocalizedText;

/** Begins the reviews of a cycle: one for each person, and no second one when it is done again. */
@ApplicationScoped
class ReviewStarts {

    /** What the title of a request has room for, beside a name. */
    private static final int LONGEST_CYCLE = 110;

    @Inject
    Reviews reviews;

    @Inject
    RequestOffice requests;

    @Inject
    CycleBook cycles;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Some of the people who are to have a review and have none. */
    List<Long> without(long cycleId, int most) {
        return reviews.without(
                cycleId, cycles.units(cycleId), cycles.cycle(cycleId).period(), today(), most);
    }

    /** Begins those of these people, unless another node has been faster. */
    void begin(long cycleId, List<Long> persons) {
        reviews.holdCycle(cycleId);
        CycleView cycle = cycles.cycle(cycleId);
        Set<String> units = cycles.units(cycleId);
        Set<Long> begun = reviews.reviewed(cycleId, persons);
        persons.stream().filter(person -> !begun.contains(person)).forEach(person -> begin(cycle, units, person));
    }

    private void begin(CycleView cycle, Set<String> units, long person) {
        List<Work> work = reviews.work(person, units, cycle.period(), today());
        String unit = work.get(work.size() - 1).unit();
        LocalizedText title = title(people.refs(List.of(person)).get(person).name(), cycle.name());
        long request = requests.draft(PerformanceReview.KEY, person, new Description(null, unit, title));
        Review review = new Review(cycle.id(), person, request, clock.instant());
        work.forEach(review::cover);
        reviews.add(review);
        requests.submit(request);
    }

    private static LocalizedText title(LocalizedText person, LocalizedText cycle) {
        return new LocalizedText(
                title(first(person.zh(), person.en()), first(cycle.zh(), cycle.en())),
                title(first(person.en(), person.zh()), first(cycle.en(), cycle.zh())));
    }

    private static String title(String person, String cycle) {
        return person + " · " + cycle.substring(0, Math.min(cycle.length(), LONGEST_CYCLE));
    }

    private static String first(String wanted, String other) {
        return wanted == null ? other : wanted;
    }

    /** What they have done since: transfers, and the last day of who leaves. */
    void bringUpToDate(Review review) {
        CycleView cycle = cycles.cycle(review.cycleId());
        reviews.work(review.personId(), cycles.units(cycle.id()), cycle.period(), today())
                .forEach(review::cover);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
