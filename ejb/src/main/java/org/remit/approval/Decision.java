package org.remit.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.Sha256;

/**
 * One line of a request's record: who, on whose behalf, what, why, when, on which version of the content. Rows are only
 * added; each carries the hash of the one before, so that a later change to any of them shows. What somebody wrote may be erased when
 * the time to keep it is over: the record then still has its hash, and so the chain holds.
 */
@Entity
@Immutable
@Table(name = "approval_decision")
class Decision {

    /** What is recorded, without its place in the chain. A null actor is the system itself. */
    record Entry(Action action, Long roundId, Long actorId, Long onBehalfOf, String reason, String remark) {

        static Entry by(long actor, Action action, String remark) {
            return new Entry(action, null, actor, null, null, remark);
        }

        static Entry bySystem(Action action, Long roundId, String reason) {
            return new Entry(action, roundId, null, null, reason, null);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    private int place;

    @Column(name = "round_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long roundId;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Column(name = "actor_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long actorId;

    @Column(name = "on_behalf_of", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long onBehalfOf;

    private String reason;

    /** Up to 2,000 characters; an Oracle VARCHAR holds 4,000 bytes, which is 1,333 Chinese ones. */
    @Column(length = Length.LONG32)
    private String remark;

    /** Goes with the text: nobody can then find out by trying whether a short one was this. */
    @Column(name = "remark_salt", length = 36)
    private String remarkSalt;

    /** Null without a text, and in records from before there was one. */
    @Column(name = "remark_hash", length = 64)
    private String remarkHash;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected Decision() {}

    Decision(long requestId, int place, int contentVersion, String previousHash, Entry entry, Instant now) {
        this.requestId = requestId;
        this.place = place;
        this.contentVersion = contentVersion;
        this.previousHash = previousHash;
        this.action = entry.action();
        this.roundId = entry.roundId();
        this.actorId = entry.actorId();
        this.onBehalfOf = entry.onBehalfOf();
        this.reason = entry.reason();
        this.remark = entry.remark();
        if (remark != null) {
            this.remarkSalt = UUID.randomUUID().toString();
            this.remarkHash = Sha256.hex(remarkSalt + remark);
        }
        // What the database keeps, so that the hash can be computed again from what is read.
        this.decidedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.hash = computeHash();
    }

    /** Whether this record is unchanged and follows the one with the given hash (null for the first). */
    boolean follows(String previous) {
        return Objects.equals(previousHash, previous) && textIntact() && (unprovable() || hash.equals(computeHash()));
    }

    boolean erased() {
        return erasedAt != null;
    }

    private boolean textIntact() {
        if (erasedAt != null) {
            return remark == null;
        }
        return remarkHash == null || remarkHash.equals(Sha256.hex(remarkSalt + remark));
    }

    /** Without its text, what was written before texts had a hash of their own is known by its place in the chain alone. */
    private boolean unprovable() {
        return erasedAt != null && remarkHash == null;
    }

    private String computeHash() {
        // Each part carries its length: no two different records can spell the same text.
        String text = Stream.of(
                        previousHash,
                        requestId,
                        place,
                        roundId,
                        action,
                        actorId,
                        onBehalfOf,
                        reason,
                        remarkHash == null ? remark : remarkHash,
                        contentVersion,
                        decidedAt.truncatedTo(ChronoUnit.MICROS))
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining("|"));
        return Sha256.hex(text);
    }

    long requestId() {
        return requestId;
    }

    int place() {
        return place;
    }

    Long roundId() {
        return roundId;
    }

    Action action() {
        return action;
    }

    Long actorId() {
        return actorId;
    }

    Long onBehalfOf() {
        return onBehalfOf;
    }

    String reason() {
        return reason;
    }

    String remark() {
        return remark;
    }

    int contentVersion() {
        return contentVersion;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String hash() {
        return hash;
    }
}
