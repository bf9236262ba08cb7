package org.remit.governance.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.Outcome;

/** How one member voted; without a vote when they were silent. */
@Embeddable
class Ballot {

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "on_behalf_of", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long onBehalfOf;

    @Enumerated(EnumType.STRING)
    private Outcome vote;

    @Column(name = "voted_at")
    private Instant votedAt;

    protected Ballot() {}

    Ballot(long personId, Long onBehalfOf, Outcome vote, Instant votedAt) {
        this.personId = personId;
        this.onBehalfOf = onBehalfOf;
        this.vote = vote;
        this.votedAt = votedAt;
    }

    long personId() {
        return personId;
    }

    Long onBehalfOf() {
        return onBehalfOf;
    }

    Outcome vote() {
        return vote;
    }

    Instant votedAt() {
        return votedAt;
    }

    /** What the seal covers of it. */
    Stream<Object> facts() {
        return Stream.of(personId, onBehalfOf, vote, votedAt);
    }
}
