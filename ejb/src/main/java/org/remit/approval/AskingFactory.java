package org.remit.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.approval.calendar.WorkCalendar;
import org.remit.approval.calendar.WorkingDays;
import org.remit.people.People;
import org.remit.people.Role;

/** Brings the rule for who is asked together with the organisation and the people of this company. */
@Dependent
class AskingFactory implements Asking.Directory {

    @Inject
    Participants participants;

    @Inject
    Board board;

    @Inject
    People people;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    /** @param barred who may not speak at the step, besides the applicant */
    Asking create(Set<Long> barred) {
        return new Asking(participants, this, barred);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What a step asks of the desk; a vote of the board is counted as the board has agreed on. */
    StepTerms terms(Map<String, String> properties) {
        StepTerms terms = StepTerms.of(properties, calendar());
        return terms.participants().equals("board") && Rule.parse(terms.rule()) instanceof VoteRule
                ? board.voteSettings().map(terms::votedBy).orElse(terms)
                : terms;
    }

    WorkingDays calendar() {
        return calendar.days();
    }

    @Override
    public List<Long> withRole(String role) {
        return people.withRole(role);
    }

    @Override
    public List<Long> inRole(String role) {
        return people.inRole(role);
    }

    @Override
    public List<Long> board() {
        return board.members();
    }

    @Override
    public Optional<Long> deputyOf(long person, LocalDate day) {
        return people.deputyOf(person, day);
    }

    @Override
    public boolean canAct(long person) {
        return people.canAct(person);
    }

    @Override
    public List<Long> administrators() {
        return Stream.concat(people.withRole(Role.HR_MANAGER).stream(), people.withRole(Role.ADMIN).stream())
                .toList();
    }
}
