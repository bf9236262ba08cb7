package org.remit.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.RequestClosed;
import org.remit.approval.WorkItemOpened;
import org.remit.organization.change.PositionEnding;
import org.remit.people.Notice;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/**
 * A mail that somebody is to get: WAITING, then SENT, FAILED after three days in vain, or SKIPPED when the person has no
 * address. It holds facts; its text is made when it is sent.
 */
@Entity
@Table(name = "notification_mail")
class Mail extends BaseEntity {

    static final Duration LIFE = Duration.ofDays(3);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MAX_ERROR = 500;
    private static final String NO_REQUEST = "-";

    enum State {
        WAITING,
        SENT,
        FAILED,
        SKIPPED
    }

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "request_number")
    private String requestNumber;

    private String kind;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private String step;

    /** What it is about when there is no request yet. */
    @Column(name = "position_code")
    private String positionCode;

    /** Where to read on, of what is neither about a request nor about a position. */
    private String page;

    @Column(name = "applicant_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long applicantId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private String recipient;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected Mail() {}

    private Mail(
            long personId, Occasion occasion, String requestNumber, String kind, LocalizedText title, Instant now) {
        this.personId = personId;
        this.occasion = occasion;
        this.requestNumber = requestNumber;
        this.kind = kind;
        this.title = title;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.nextAttemptAt = createdAt;
    }

    static Mail of(WorkItemOpened item, Instant now) {
        Mail mail = new Mail(item.person(), Occasion.of(item), item.number(), item.kind(), item.title(), now);
        mail.step = item.step();
        mail.applicantId = item.applicant();
        mail.dueAt = item.dueAt();
        return mail;
    }

    static Mail of(RequestClosed request, long person, Instant now) {
        Occasion occasion = Occasion.of(request, person);
        Mail mail = new Mail(person, occasion, request.number(), request.kind(), request.title(), now);
        mail.applicantId = request.applicant();
        return mail;
    }

    static Mail of(PositionEnding ending, long person, Instant now) {
        Mail mail = new Mail(person, Occasion.ENDING, NO_REQUEST, "position-prolongation", ending.title(), now);
        mail.positionCode = ending.code();
        mail.applicantId = person;
        mail.dueAt = ending.end();
        return mail;
    }

    static Mail of(Notice notice, long person, Instant now) {
        Mail mail = new Mail(person, Occasion.NOTICE, NO_REQUEST, notice.kind(), notice.title(), now);
        mail.page = notice.page();
        mail.applicantId = notice.from() == null ? person : notice.from();
        return mail;
    }

    void sent(String address, Instant now) {
        attempts++;
        recipient = address;
        sentAt = now;
        lastError = null;
        state = State.SENT;
    }

    /** Tried in vain: again after a pause that doubles each time, up to an hour. */
    void failed(String reason, Instant now) {
        attempts++;
        lastError = reason.substring(0, Math.min(MAX_ERROR, reason.length()));
        if (expired(now)) {
            state = State.FAILED;
        } else {
            nextAttemptAt = now.plus(pause());
        }
    }

    /** What is older than its life is old news, as after a long time without a mail server. */
    void expire() {
        lastError = lastError == null ? "never tried" : lastError;
        state = State.FAILED;
    }

    void skip() {
        state = State.SKIPPED;
    }

    boolean expired(Instant now) {
        return !now.isBefore(createdAt.plus(LIFE));
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** The same at every attempt, and never again for another mail: a server may know a second copy by it. */
    String messageId(String domain) {
        return "<remit.%d.%d@%s>".formatted(id(), createdAt.toEpochMilli(), domain);
    }

    long personId() {
        return personId;
    }

    Occasion occasion() {
        return occasion;
    }

    String requestNumber() {
        return requestNumber;
    }

    String kind() {
        return kind;
    }

    LocalizedText title() {
        return title;
    }

    /** The position it is about, or null when it is about a request. */
    String positionCode() {
        return positionCode;
    }

    /** Path and parameters of the page it is about, or null when it is about a request or a position. */
    String page() {
        return page;
    }

    String step() {
        return step;
    }

    long applicantId() {
        return applicantId;
    }

    Instant dueAt() {
        return dueAt;
    }

    State state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
