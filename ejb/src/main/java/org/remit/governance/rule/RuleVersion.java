package org.remit.governance.rule;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * One version of a rule. Proposed by a request, then adopted by the round of the desk that decided on just this content; there is
 * no other way into force, and from then on only its end changes. A request that was returned gets a new row.
 */
@Entity
@Table(name = "governance_rule_version")
class RuleVersion extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    private String code;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private Prevailing prevailing;

    @Column(name = "owner_unit")
    private String owner;

    @ElementCollection
    @CollectionTable(name = "governance_rule_audience", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "unit_code")
    private Set<String> audience = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "governance_rule_consulted", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "unit_code")
    private Set<String> consulted = new HashSet<>();

    @Column(name = "touches_staff")
    private boolean interests;

    private boolean repeal;
    private boolean editorial;
    private String note;

    @Column(name = "wanted_from")
    private LocalDate wantedFrom;

    @ElementCollection
    @CollectionTable(name = "governance_rule_article", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "article_no")
    @ListIndexBase(1)
    @AttributeOverride(name = "heading.zh", column = @Column(name = "heading_zh"))
    @AttributeOverride(name = "heading.en", column = @Column(name = "heading_en"))
    @AttributeOverride(name = "body.zh", column = @Column(name = "body_zh", length = Length.LONG32))
    @AttributeOverride(name = "body.en", column = @Column(name = "body_en", length = Length.LONG32))
    private List<Article> articles = new ArrayList<>();

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    @Column(name = "base_no")
    private Integer base;

    @Column(name = "number_no")
    private Integer number;

    @Column(name = "adopted_as")
    private String adoptedAs;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by")
    private DecidedBy decidedBy;

    @Column(name = "round_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long roundId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RuleVersion() {}

    RuleVersion(long requestId, int contentVersion, RuleContent content, Integer base) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        write(content, base);
    }

    /**
     * What is asked for now.
     *
     * @param base the number of the version that it is to follow, or null for none
     */
    final void write(RuleContent content, Integer base) {
        refuseAdopted();
        code = content.code();
        kind = content.kind();
        title = content.title();
        prevailing = content.prevailing();
        owner = content.owner();
        audience = new HashSet<>(content.audience());
        consulted = new HashSet<>(content.consulted());
        interests = content.interests();
        repeal = content.repeal();
        editorial = content.editorial();
        note = content.note();
        wantedFrom = content.from();
        articles = new ArrayList<>(content.articles());
        this.base = base;
        contentHash = content.hash(base);
    }

    /**
     * In force from the day that was wanted, at the earliest today and after the first day of the version before, which it ends; a
     * repeal only ends that.
     *
     * @param decision the yes of the desk, or null when there is none
     * @param board whether the decision table asks the board
     * @param last the version that was adopted last, or null
     * @throws BusinessException a conflict without the right decision on just this content
     */
    void adopt(RuleDecision decision, boolean board, RuleVersion last, LocalDate today, Instant now) {
        refuseAdopted();
        content();
        refuseUnlessNext(last);
        RuleDecision.require(decision, contentVersion, board || kind == RuleKind.STAFF_RULES, code);
        validFrom = Stream.of(wantedFrom, today, last == null ? today : last.validFrom.plusDays(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (last != null) {
            last.endBefore(validFrom);
        }
        if (!repeal) {
            number = last == null ? 1 : last.number + 1;
        }
        adoptedAs = code + ":" + (repeal ? "R" + requestId : number);
        adoptedAt = now;
        decidedBy = decision.by();
        roundId = decision.round();
    }

    /** What was decided on follows just the version before it, and a rule stays of its kind. */
    void refuseUnlessNext(RuleVersion last) {
        if (!Objects.equals(base, last == null ? null : last.number) || last != null && kind != last.kind) {
            throw BusinessException.conflict("error.ruleBase", code);
        }
    }

    private void refuseAdopted() {
        if (adoptedAt != null) {
            throw BusinessException.conflict("error.ruleAdopted", code);
        }
    }

    private void endBefore(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) {
            validTo = day.minusDays(1);
        }
    }

    /** What it says; fails when that is no longer what was decided on. */
    RuleContent content() {
        RuleContent content = new RuleContent(
                code,
                kind,
                title,
                prevailing,
                owner,
                List.copyOf(audience),
                List.copyOf(consulted),
                interests,
                wantedFrom,
                note,
                repeal,
                editorial,
                List.copyOf(articles));
        if (!is(content, base)) {
            throw new IllegalStateException("The content of rule version " + id() + " was changed in the database");
        }
        return content;
    }

    RuleStanding standing(LocalDate day) {
        return adoptedAt == null ? RuleStanding.UNDER_WAY : RuleStanding.of(validFrom, validTo, day);
    }

    /** @param request the number of the request that asks for it */
    RuleRow row(LocalDate day, String request) {
        return new RuleRow(
                code,
                kind,
                title,
                owner,
                number,
                standing(day),
                repeal,
                validFrom == null ? wantedFrom : validFrom,
                validTo,
                request);
    }

    long requestId() {
        return requestId;
    }

    int contentVersion() {
        return contentVersion;
    }

    String code() {
        return code;
    }

    RuleKind kind() {
        return kind;
    }

    boolean is(RuleContent typed, Integer typedBase) {
        return typed.hash(typedBase).equals(contentHash);
    }

    Integer base() {
        return base;
    }

    Integer number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    DecidedBy decidedBy() {
        return decidedBy;
    }

    Long roundId() {
        return roundId;
    }

    String contentHash() {
        return contentHash;
    }

    Set<String> audience() {
        return Set.copyOf(audience);
    }
}
