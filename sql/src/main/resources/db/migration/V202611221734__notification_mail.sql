-- The outbox: the facts of a mail, written in the transaction of what happened; the text is made in the recipient's language when it
-- is sent, so that this row is all that a decision has to wait for.
CREATE TABLE notification_mail (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    person_id       NUMERIC(19)  NOT NULL,
    occasion        VARCHAR(20)  NOT NULL,
    request_number  VARCHAR(20)  NOT NULL,
    kind            VARCHAR(40)  NOT NULL,
    title_zh        VARCHAR(200),
    title_en        VARCHAR(200),
    step            VARCHAR(60),
    applicant_id    NUMERIC(19)  NOT NULL,
    due_at          TIMESTAMP(6),
    state           VARCHAR(10)  NOT NULL,
    attempts        INTEGER      NOT NULL,
    created_at      TIMESTAMP(6) NOT NULL,
    next_attempt_at TIMESTAMP(6) NOT NULL,
    recipient       VARCHAR(254),
    sent_at         TIMESTAMP(6),
    last_error      VARCHAR(500),
    CONSTRAINT pk_notification_mail PRIMARY KEY (id),
    CONSTRAINT fk_notification_mail__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_notification_mail__applicant_id FOREIGN KEY (applicant_id) REFERENCES people_person (id),
    CONSTRAINT ck_notification_mail__state CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'SKIPPED'))
);
CREATE INDEX ix_notification_mail__next ON notification_mail (state, next_attempt_at);
