package org.remit.performance.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.remit.organization.Holding;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.StaffBook;
import org.remit.people.Notice;
import org.remit.performance.score.ScoreVeil;

/** Tells of an improvement that has opened by itself. */
@Dependent
class OpeningNotices {

    private static final String OPENED = "improvement";

    @Inject
    Improvements improvements;

    @Inject
    StaffBook staff;

    @Inject
    OrganizationParticipants participants;

    @Inject
    ScoreVeil veil;

    @Inject
    Event<Notice> notices;

    @Inject
    Clock clock;

    /** Whoever is to find out why, and whose KPI it is; the mail has no numbers in it. */
    void tell(Improvement improvement) {
        ImprovementFacts facts = improvements.facts(improvement.id());
        Set<Long> told = new LinkedHashSet<>(finders(facts));
        if (facts.personId() != null && !hidden(improvement, facts.personId())) {
            told.add(facts.personId());
        }
        notices.fire(new Notice(
                OPENED,
                told,
                null,
                ImprovementWords.title(facts),
                "/performance/improvement.xhtml?id=" + improvement.id()));
    }

    /** What their sheet comes to is kept from them until the review tells it. */
    private boolean hidden(Improvement improvement, long person) {
        return !veil.hidden(List.of(improvement.sheetId()), person).isEmpty();
    }

    /** Who holds the position that looks after the KPI; for want of them the head of the unit, then the next superior. */
    private List<Long> finders(ImprovementFacts facts) {
        LocalDate today = LocalDate.now(clock);
        List<Long> owners = facts.owner() == null
                ? List.of()
                : staff.ofPosition(facts.owner()).stream()
                        .filter(held -> held.on(today))
                        .map(Holding::person)
                        .toList();
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Long> heads = participants.headOf(facts.unit());
        return heads.isEmpty()
                ? participants.superiorOfUnit(facts.unit()).stream().toList()
                : heads;
    }
}
