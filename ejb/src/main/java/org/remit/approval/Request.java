package org.remit.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.RequestService.Description;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * One run of an approval chain. DRAFT, then OPEN and RETURNED in turns, until it is APPROVED, REJECTED, LAPSED or
 * WITHDRAWN. One that is APPROVED for a later day and is given up then is LAPSED in the end: it ran out without effect, and
 * nobody rejected it. What is proposed stands with the feature, by request id and content version.
 */
@Entity
@Table(name = "approval_request")
@DynamicUpdate // the summary is long and seldom changes
class Request extends BaseEntity {

    @Column(name = "request_number")
    private String number;

    private String kind;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    @Column(name = "applicant_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long applicantId;

    private String subject;
    private String unit;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Column(length = Length.LONG32)
    private String summary;

    @Column(name = "content_version")
    private int contentVersion = 1;

    @Column(name = "round_count")
    private int roundCount;

    @Column(name = "run_no")
    private int runNo = 1;

    @Column(name = "decision_count")
    private int decisionCount;

    @Column(name = "last_hash")
    private String lastHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "draft_version")
    private int draftVersion;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Request() {}

    Request(String kind, long applicantId, Instant now) {
        this.kind = kind;
        this.applicantId = applicantId;
        this.createdAt = now;
    }

    /** A draft is about what was typed last; a returned request stays what was decided on until it is sent on again. */
    void draft(Description description, Instant now) {
        refuseUnless(state.editable(), "error.requestNotEditable");
        savedAt = now;
        draftVersion++;
        if (state == RequestState.DRAFT) {
            describe(description);
        }
    }

    /**
     * Two windows that show the same draft both save what they have: the later one would undo the other. One that is sent already
     * says so by itself.
     *
     * @param seen the version that was read
     */
    void refuseUnlessLatest(int seen) {
        if (state.editable() && seen != draftVersion) {
            throw BusinessException.conflict(
                    "error.draftSavedElsewhere", Objects.requireNonNullElse(savedAt, submittedAt));
        }
    }

    private void describe(Description description) {
        subject = description.subject();
        unit = description.unit();
        title = description.title();
    }

    void refuseUnlessDraft() {
        refuseUnless(state == RequestState.DRAFT, "error.requestAlreadySubmitted");
    }

    void submit(String number, Instant now) {
        refuseUnlessDraft();
        this.number = number;
        this.submittedAt = now;
        this.draftVersion++;
        this.state = RequestState.OPEN;
    }

    void giveBack() {
        refuseUnless(state == RequestState.OPEN, "error.requestNotOpen");
        state = RequestState.RETURNED;
    }

    /** @param changed whether the applicant has changed the content; what is recorded from then on refers to a new version */
    void resubmit(boolean changed, Description description) {
        refuseUnless(state == RequestState.RETURNED, "error.requestNotReturned");
        state = RequestState.OPEN;
        draftVersion++;
        runNo++;
        describe(description);
        if (changed) {
            contentVersion++;
        }
    }

    void withdraw(Instant now) {
        refuseUnless(state == RequestState.OPEN || state == RequestState.RETURNED, "error.requestNotOpen");
        close(RequestState.WITHDRAWN, now);
    }

    /** Ends the request with what its chain came to. */
    void conclude(RequestState end, Instant now) {
        refuseUnless(state == RequestState.OPEN && end.closed(), "error.requestNotOpen");
        close(end, now);
    }

    /** Something approved that could not be put in force on its day has no effect after all. */
    void giveUp(Instant now) {
        refuseUnless(state == RequestState.APPROVED, "error.requestNotOpen");
        close(RequestState.LAPSED, now);
    }

    /** The time to keep it is over: nothing is left of what it was about. */
    void erase(LocalizedText inPlace, Instant now) {
        if (!state.closed()) {
            throw new IllegalStateException("Request " + number + " is under way");
        }
        erasedAt = now;
        title = inPlace;
        subject = null;
        summary = null;
    }

    private void close(RequestState end, Instant now) {
        state = end;
        closedAt = now;
    }

    void summarize(String json) {
        summary = json;
    }

    /** @return the number of the round that begins, counted through all runs */
    int beginRound() {
        return ++roundCount;
    }

    /** Which walk through the chain this is: one more each time it is sent on again. */
    int runNo() {
        return runNo;
    }

    /** Adds a record to the request's chain of decisions; the request remembers its length and its end. */
    Decision append(Decision.Entry entry, Instant now) {
        Decision decision = new Decision(id(), ++decisionCount, contentVersion, lastHash, entry, now);
        lastHash = decision.hash();
        return decision;
    }

    private void refuseUnless(boolean allowed, String key) {
        if (!allowed) {
            throw BusinessException.conflict(key, Objects.requireNonNullElse(number, ""));
        }
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    long applicantId() {
        return applicantId;
    }

    String subject() {
        return subject;
    }

    String unit() {
        return unit;
    }

    LocalizedText title() {
        return title;
    }

    String summary() {
        return summary;
    }

    int contentVersion() {
        return contentVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    int draftVersion() {
        return draftVersion;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Its feature knows nothing of it any more, and is not to be asked. */
    boolean erased() {
        return erasedAt != null;
    }

    String lastHash() {
        return lastHash;
    }
}
