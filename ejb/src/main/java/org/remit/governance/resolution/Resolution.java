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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.Outcome;
import org.remit.approval.VoteBase;
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

    /** The seal of this form covers the rules of a vote as well. */
    private static final int WITH_RULES = 2;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_base")
    private VoteBase base;

    private boolean casting;

    @Enumerated(EnumType.STRING)
    @Column(name = "casting_vote")
    private Outcome castingVote;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "record_hash")
    private String recordHash;

    @Column(name = "previous_seal")
    private String previousSeal;

    private String seal;

    /** Which parts the seal covers, in which order: an entry is compared with the form in which it was sealed. */
    @Column(name = "seal_form")
    private int sealForm;

    @ElementCollection
    @CollectionTable(name = "governance_ballot", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "place")
    private List<Ballot> ballots = new ArrayList<>();

    protected Resolution() {}

    /** @param previousSeal that of the entry before, or null for the first */
    Resolution(String number, String previousSeal, VoteSettled vote) {
        this.number = number;
        this.previousSeal = previousSeal;
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
        this.base = count.base();
        this.casting = count.casting();
        this.castingVote = count.castingVote();
        this.openedAt = stored(vote.openedAt());
        this.settledAt = stored(vote.settledAt());
        this.recordHash = vote.recordHash();
        vote.ballots()
                .forEach(ballot -> ballots.add(
                        new Ballot(ballot.person(), ballot.onBehalfOf(), ballot.vote(), stored(ballot.at()))));
        this.sealForm = WITH_RULES;
        this.seal = sealed();
    }

    /** As exact as every database keeps it, so that the seal is the same afterwards. */
    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Each part carries its length: no two different entries can spell the same text. */
    private String sealed() {
        Stream<Object> facts = Stream.of(
                sealForm,
                previousSeal,
                number,
                requestId,
                requestKind,
                title.zh(),
                title.en(),
                contentVersion,
                summary,
                outcome,
                members,
                yes,
                no,
                abstained,
                recused,
                quorum,
                quorumNeeded,
                majority,
                yesNeeded,
                openedAt,
                settledAt,
                recordHash,
                ballots.size());
        Stream<Object> rules = sealForm < WITH_RULES ? Stream.empty() : Stream.of(base, casting, castingVote);
        return Sha256.hex(
                Stream.concat(Stream.concat(facts, rules), ballots().stream().flatMap(Ballot::facts))
                        .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                        .collect(Collectors.joining("|")));
    }

    /** Whether the entry is as it was sealed. */
    boolean intact() {
        boolean usual = base == VoteBase.MEMBERS && !casting && castingVote == null;
        return seal.equals(sealed()) && (sealForm >= WITH_RULES || usual);
    }

    /** What is printed on the minutes and found in the register: the beginning of the seal. */
    String code() {
        return seal.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }

    VoteCount count() {
        return new VoteCount(
                members, yes, no, abstained, recused, quorumNeeded, quorum, majority, base, casting, castingVote);
    }

    String seal() {
        return seal;
    }

    String previousSeal() {
        return previousSeal;
    }

    String recordHash() {
        return recordHash;
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

    /** Without the gaps that somebody has made who took rows out. */
    List<Ballot> ballots() {
        return ballots.stream().filter(Objects::nonNull).toList();
    }
}
