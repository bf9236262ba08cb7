package org.remit.performance.learning.list;

import java.util.List;
import java.util.Objects;
import org.remit.people.PersonRef;
import org.remit.performance.learning.LearningPlanState;
import org.remit.performance.learning.goal.LearningAim;

/**
 * What somebody is to learn in a year.
 *
 * @param yearOfService that the person is in, from 1 on
 * @param suggested what the years of service suggest to learn for; null when it is free
 * @param head null while nothing was proposed
 * @param items those that are open first, by their days
 * @param entries what was done, the last first
 * @param own whether it is the reader's
 * @param speaks whether the reader may agree and note
 * @param mayBegin whether the reader may propose something more: of a year that is over nobody does
 */
public record LearningPlanView(
        PersonRef person,
        int year,
        int yearOfService,
        LearningAim suggested,
        LearningPlanHead head,
        List<LearningItemView> items,
        List<LearningEntryView> entries,
        boolean own,
        boolean speaks,
        boolean mayBegin) {

    public LearningPlanState state() {
        return head == null ? LearningPlanState.NONE : head.state();
    }

    /** Whether it is for the reader to agree: the other side has proposed it. */
    public boolean waitsForReader() {
        return speaks && state() == LearningPlanState.PROPOSED && head.byPerson() != own;
    }

    /** What was done to an item, the last first. */
    public List<LearningEntryView> entriesOf(long item) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.item(), item))
                .toList();
    }

    /** What is still to be learned. */
    public List<LearningItemView> open() {
        return items.stream().filter(LearningItemView::open).toList();
    }

    /** One of its items. */
    public LearningItemView item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst().orElseThrow();
    }
}
