package org.remit.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.remit.approval.calendar.WorkingDays;
import org.remit.shared.BaseEntity;

/**
 * One human step of a request: who is asked, by which rule it is settled, until when. OPEN, then SETTLED with an outcome
 * or CANCELLED. Whoever changes a round locks its row first: two last signers at the same moment would else each see the
 * other's item open.
 */
@Entity
@Table(name = "approval_round")
class Round extends BaseEntity {

    /** The visit of a round that the engine waits for nowhere. */
    static final String BESIDE_THE_FLOW = "-";

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    enum State {
        OPEN,
        SETTLED,
        CANCELLED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;

    @Column(name = "round_no")
    private int roundNo;

    @Column(name = "run_no")
    private int runNo;

    private String step;
    private String visit;
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_timeout")
    private OnTimeout onTimeout;

    @Column(name = "content_version")
    private int contentVersion;

    private String term;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "overdue_since")
    private Instant overdueSince;

    @Column(name = "settled_at")
    private Instant settledAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<WorkItem> items = new ArrayList<>();

    protected Round() {}

    Round(Request request, StepTerms terms, String step, String visit, Instant now) {
        this.request = request;
        this.roundNo = request.beginRound();
        this.runNo = request.runNo();
        this.step = step;
        this.visit = visit;
        this.rule = terms.rule();
        this.onTimeout = terms.onTimeout();
        this.contentVersion = request.contentVersion();
        this.openedAt = now;
        this.term = terms.term().text();
        begin(terms.term(), now);
    }

    /** Asks somebody; in a sequence everybody after the first waits for their turn. */
    WorkItem ask(Asked asked, Instant now) {
        boolean waits = rule().inTurn() && !items.isEmpty();
        WorkItem.State first = waits ? WorkItem.State.WAITING : WorkItem.State.OPEN;
        WorkItem item = new WorkItem(this, asked, items.size() + 1, first, now);
        items.add(item);
        return item;
    }

    Rule rule() {
        return Rule.parse(rule);
    }

    String ruleText() {
        return rule;
    }

    /** Ends the round when its rule says so. */
    Optional<Outcome> settle(Instant now) {
        if (state != State.OPEN) {
            return Optional.empty();
        }
        Optional<Outcome> result = rule().settle(voices(), termOver(now));
        result.ifPresent(end -> {
            outcome = end;
            settledAt = now;
            state = State.SETTLED;
            items.forEach(WorkItem::cancel);
        });
        return result;
    }

    /** In a sequence: the next who waits, once nobody is being asked. */
    Optional<WorkItem> nextInTurn(Instant now) {
        boolean asking = items.stream().anyMatch(item -> item.state() == WorkItem.State.OPEN);
        if (state != State.OPEN || asking) {
            return Optional.empty();
        }
        Optional<WorkItem> next = items.stream()
                .filter(item -> item.state() == WorkItem.State.WAITING)
                .findFirst();
        next.ifPresent(item -> item.takeTurn(now));
        return next;
    }

    void cancel(Instant now) {
        state = State.CANCELLED;
        settledAt = now;
        items.forEach(WorkItem::cancel);
    }

    /** Whoever is asked in the place of another has as long as they had. */
    void askedAnew(Instant now, WorkingDays calendar) {
        begin(Term.parse(term, calendar), now);
    }

    private void begin(Term newTerm, Instant now) {
        dueAt = newTerm.end(now);
        remindAt = newTerm.reminder(now);
    }

    /** May take until the end of this day, with a reminder a day before, if that is later than its term. */
    void until(LocalDate lastDay, ZoneId zone) {
        Instant end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        if (end.isAfter(dueAt)) {
            dueAt = end;
            remindAt = end.minus(DAY);
        }
    }

    /** Where a reminder is all that happens, the next one follows at the end of the term and then each week. */
    void reminded(Instant now) {
        if (onTimeout != OnTimeout.REMIND) {
            remindAt = null;
        } else {
            remindAt = termOver(now) ? now.plus(WEEK) : dueAt;
        }
    }

    /** Its term has passed without an end; a new term does not undo that. */
    void overdue() {
        overdueSince = overdueSince == null ? dueAt : overdueSince;
    }

    boolean reminderDue(Instant now) {
        return remindAt != null && !now.isBefore(remindAt);
    }

    boolean termOver(Instant now) {
        return !now.isBefore(dueAt);
    }

    List<Voice> voices() {
        return items.stream()
                .filter(item -> !item.lapsed())
                .filter(item -> item.state() != WorkItem.State.CANCELLED || !open())
                .map(WorkItem::voice)
                .toList();
    }

    Optional<VoteCount> voteCount() {
        return rule() instanceof VoteRule vote ? Optional.of(vote.count(voices())) : Optional.empty();
    }

    boolean open() {
        return state == State.OPEN;
    }

    List<WorkItem> openItems() {
        return items.stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .toList();
    }

    /** Whose word is still missing; the applicant who mends has none to say. */
    List<Long> waitedFor() {
        return openItems().stream()
                .map(WorkItem::personId)
                .filter(person -> person != request.applicantId())
                .distinct()
                .toList();
    }

    /** Whom it asks and has asked. */
    RoundPeople people() {
        return new RoundPeople(items());
    }

    Request request() {
        return request;
    }

    int roundNo() {
        return roundNo;
    }

    int runNo() {
        return runNo;
    }

    String step() {
        return step;
    }

    String visit() {
        return visit;
    }

    OnTimeout onTimeout() {
        return onTimeout;
    }

    int contentVersion() {
        return contentVersion;
    }

    State state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant overdueSince() {
        return overdueSince;
    }

    Instant settledAt() {
        return settledAt;
    }

    List<WorkItem> items() {
        return Collections.unmodifiableList(items);
    }
}
