package org.remit.governance.resolution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.Outcome;
import org.remit.approval.VoteCount;
import org.remit.approval.VoteSettled;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;

/** What the board has decided by one vote. It is entered once and never changed; the seal covers all of it. */
@Entity
@Immutable
@Table(name = "governance_resolution")
class Resolution extends BaseEntity {

    private static final int CODE_LENGTH = 16;

    @Column(name = "resolution_no")
    private String number;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "request_kind")
    private String requestKind;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(length = Length.LONG32)
    private String summary;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int members;

    @Column(name = "yes_votes")
    private int yes;

    @Column(name = "no_votes")
    private int no;

    private int abstained;
    private int recused;
    private String quorum;

    @Column(name = "quorum_needed")
    private int quorumNeeded;

    private String majority;

    @Column(name = "yes_needed")
    private int yesNeeded;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "record_hash")
    private String recordHash;

    private String seal;

    @ElementCollection
    @CollectionTable(name = "governance_ballot", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "place")
    private List<Ballot> ballots = new ArrayList<>();

    protected Resolution() {}

    Resolution(String number, VoteSettled vote) {
        this.number = number;
        this.requestId = vote.requestId();
        this.requestKind = vote.kind();
        this.title = vote.title();
        this.contentVersion = vote.contentVersion();
        this.summary = vote.summary();
        VoteCount count = vote.count();
        this.outcome = count.result();
        this.members = count.members();
        this.yes = count.yes();
        this.no = count.no();
        this.abstained = count.abstained();
        this.recused = count.recused();
        this.quorum = count.quorum();
        this.quorumNeeded = count.quorumNeeded();
        this.majority = count.majority();
        this.yesNeeded = count.yesNeeded();
        this.openedAt = stored(vote.openedAt());
        this.settledAt = stored(vote.settledAt());
        this.recordHash = vote.recordHash();
        vote.ballots()
                .forEach(ballot -> ballots.add(
                        new Ballot(ballot.person(), ballot.onBehalfOf(), ballot.vote(), stored(ballot.at()))));
        this.seal = sealed();
    }

    /** As exact as every database keeps it, so that the seal is the same afterwards. */
    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    private String sealed() {
        Stream<Object> facts = Stream.of(
                number,
                requestId,
                requestKind,
                title,
                contentVersion,
                summary,
                count(),
                openedAt,
                settledAt,
                recordHash);
        return Sha256.hex(
                Stream.concat(facts.map(String::valueOf), ballots.stream().map(Ballot::text))
                        .collect(Collectors.joining("\n")));
    }

    /** Whether nothing of it has been changed since it was entered. */
    boolean intact() {
        return seal.equals(sealed());
    }

    /** What is printed on the minutes and found in the register: the beginning of the seal. */
    String code() {
        return seal.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }

    VoteCount count() {
        return new VoteCount(members, yes, no, abstained, recused, quorumNeeded, yesNeeded, quorum, majority);
    }

    String number() {
        return number;
    }

    long requestId() {
        return requestId;
    }

    String requestKind() {
        return requestKind;
    }

    LocalizedText title() {
        return title;
    }

    int contentVersion() {
        return contentVersion;
    }

    String summary() {
        return summary;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    List<Ballot> ballots() {
        return Collections.unmodifiableList(ballots);
    }
}
