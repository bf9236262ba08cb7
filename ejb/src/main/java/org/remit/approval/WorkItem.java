package org.remit.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** One participant's place in a round: WAITING for its turn, OPEN, then ANSWERED or CANCELLED. */
@Entity
@Table(name = "approval_work_item")
class WorkItem extends BaseEntity {

    enum State {
        WAITING,
        OPEN,
        ANSWERED,
        CANCELLED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "on_behalf_of", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_because")
    private Asked.Because askedBecause;

    /** What they are asked as, {@code role(HR_MANAGER)} or {@code headOf(MKT)}; null when for themselves. */
    @Column(name = "asked_as", length = 100)
    private String askedAs;

    private int place;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    protected WorkItem() {}

    WorkItem(Round round, Asked asked, int place, State state, Instant now) {
        this.round = round;
        this.personId = asked.person();
        this.onBehalfOf = asked.onBehalfOf();
        this.askedBecause = asked.because();
        this.askedAs = asked.as();
        this.place = place;
        this.state = state;
        this.openedAt = now;
    }

    void answer(Outcome outcome, Instant now) {
        this.lapsedAt = null;
        this.outcome = outcome;
        this.answeredAt = now;
        this.state = State.ANSWERED;
    }

    void cancel() {
        if (state == State.OPEN || state == State.WAITING) {
            state = State.CANCELLED;
        }
    }

    /** They are not waited for any more: nothing is counted for them. */
    void lapse(Instant now) {
        state = State.CANCELLED;
        lapsedAt = now;
    }

    boolean lapsed() {
        return lapsedAt != null;
    }

    /** Whether it waits for the word of one of these people, or of the deputy of one. */
    boolean asksFor(Set<Long> persons) {
        boolean theirs =
                persons.contains(personId) || (askedBecause == Asked.Because.DEPUTY && persons.contains(onBehalfOf));
        return theirs && (state == State.OPEN || state == State.WAITING);
    }

    /** Whether it waits for the word of somebody as what only these people are, or of the deputy of one who is none of them. */
    boolean asksNoneOf(Set<Long> persons) {
        long responsible = askedBecause == Asked.Because.DEPUTY ? onBehalfOf : personId;
        return !persons.contains(responsible) && (state == State.OPEN || state == State.WAITING);
    }

    void takeTurn(Instant now) {
        state = State.OPEN;
        openedAt = now;
    }

    /** Who was asked here, for whom, and why. */
    Asked asked() {
        return new Asked(personId, onBehalfOf, askedBecause, askedAs);
    }

    Voice voice() {
        return new Voice(personId, outcome);
    }

    Round round() {
        return round;
    }

    long personId() {
        return personId;
    }

    Long onBehalfOf() {
        return onBehalfOf;
    }

    Asked.Because askedBecause() {
        return askedBecause;
    }

    String askedAs() {
        return askedAs;
    }

    int place() {
        return place;
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

    Instant answeredAt() {
        return answeredAt;
    }
}
