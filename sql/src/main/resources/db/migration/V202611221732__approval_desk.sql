CREATE SEQUENCE approval_request_number_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE approval_request (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    request_number  VARCHAR(20),
    kind            VARCHAR(40)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    applicant_id    NUMERIC(19)  NOT NULL,
    subject         VARCHAR(60),
    unit            VARCHAR(20),
    title_zh        VARCHAR(200),
    title_en        VARCHAR(200),
    summary         ${clob},
    content_version INTEGER      NOT NULL,
    decision_count  INTEGER      NOT NULL,
    last_hash       VARCHAR(64),
    created_at      TIMESTAMP(6) NOT NULL,
    submitted_at    TIMESTAMP(6),
    closed_at       TIMESTAMP(6),
    CONSTRAINT pk_approval_request PRIMARY KEY (id),
    CONSTRAINT uq_approval_request__number UNIQUE (request_number),
    CONSTRAINT fk_approval_request__applicant_id FOREIGN KEY (applicant_id) REFERENCES people_person (id),
    CONSTRAINT ck_approval_request__state
        CHECK (state IN ('DRAFT', 'OPEN', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'))
);
CREATE INDEX ix_approval_request__applicant_id ON approval_request (applicant_id, state);
CREATE INDEX ix_approval_request__unit ON approval_request (unit, state);

-- A repeated submission with the same key leads to the same request.
CREATE TABLE approval_idempotency_key (
    applicant_id    NUMERIC(19)  NOT NULL,
    idempotency_key VARCHAR(80)  NOT NULL,
    request_id      NUMERIC(19)  NOT NULL,
    created_at      TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_approval_idempotency_key PRIMARY KEY (applicant_id, idempotency_key),
    CONSTRAINT fk_approval_idempotency_key__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id)
);

-- One human step of one request. visit names where the engine stands, without a foreign key into the engine's tables.
CREATE TABLE approval_round (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    request_id      NUMERIC(19)  NOT NULL,
    round_no        INTEGER      NOT NULL,
    run_no          INTEGER      NOT NULL,
    step            VARCHAR(60)  NOT NULL,
    visit           VARCHAR(64)  NOT NULL,
    rule            VARCHAR(40)  NOT NULL,
    on_timeout      VARCHAR(20)  NOT NULL,
    content_version INTEGER      NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    outcome         VARCHAR(12),
    opened_at       TIMESTAMP(6) NOT NULL,
    due_at          TIMESTAMP(6) NOT NULL,
    remind_at       TIMESTAMP(6),
    escalated_at    TIMESTAMP(6),
    settled_at      TIMESTAMP(6),
    CONSTRAINT pk_approval_round PRIMARY KEY (id),
    CONSTRAINT uq_approval_round__round_no UNIQUE (request_id, round_no),
    CONSTRAINT fk_approval_round__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_approval_round__state CHECK (state IN ('OPEN', 'SETTLED', 'CANCELLED'))
);
CREATE INDEX ix_approval_round__due_at ON approval_round (state, due_at);

CREATE TABLE approval_work_item (
    id           NUMERIC(19)  NOT NULL,
    version      INTEGER      NOT NULL,
    round_id     NUMERIC(19)  NOT NULL,
    person_id    NUMERIC(19)  NOT NULL,
    on_behalf_of NUMERIC(19),
    asked_because VARCHAR(20) NOT NULL,
    place        INTEGER      NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    outcome      VARCHAR(12),
    opened_at    TIMESTAMP(6) NOT NULL,
    answered_at  TIMESTAMP(6),
    CONSTRAINT pk_approval_work_item PRIMARY KEY (id),
    CONSTRAINT fk_approval_work_item__round_id FOREIGN KEY (round_id) REFERENCES approval_round (id),
    CONSTRAINT fk_approval_work_item__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_approval_work_item__on_behalf_of FOREIGN KEY (on_behalf_of) REFERENCES people_person (id),
    CONSTRAINT ck_approval_work_item__state CHECK (state IN ('WAITING', 'OPEN', 'ANSWERED', 'CANCELLED'))
);
CREATE INDEX ix_approval_work_item__person_id ON approval_work_item (person_id, state);
CREATE INDEX ix_approval_work_item__round_id ON approval_work_item (round_id);

-- The record of everything that happened to a request; rows are only ever added. Each carries the hash of the one before it.
CREATE TABLE approval_decision (
    id              NUMERIC(19)   NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    place           INTEGER       NOT NULL,
    round_id        NUMERIC(19),
    action          VARCHAR(20)   NOT NULL,
    actor_id        NUMERIC(19),
    on_behalf_of    NUMERIC(19),
    reason          VARCHAR(200),
    remark          ${clob},
    content_version INTEGER       NOT NULL,
    decided_at      TIMESTAMP(6)  NOT NULL,
    previous_hash   VARCHAR(64),
    hash            VARCHAR(64)   NOT NULL,
    CONSTRAINT pk_approval_decision PRIMARY KEY (id),
    CONSTRAINT uq_approval_decision__place UNIQUE (request_id, place),
    CONSTRAINT fk_approval_decision__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_approval_decision__round_id FOREIGN KEY (round_id) REFERENCES approval_round (id),
    CONSTRAINT fk_approval_decision__actor_id FOREIGN KEY (actor_id) REFERENCES people_person (id),
    CONSTRAINT fk_approval_decision__on_behalf FOREIGN KEY (on_behalf_of) REFERENCES people_person (id)
);

CREATE TABLE approval_attachment (
    id          NUMERIC(19)  NOT NULL,
    request_id  NUMERIC(19)  NOT NULL,
    name        VARCHAR(200) NOT NULL,
    media_type  VARCHAR(100) NOT NULL,
    size_bytes  NUMERIC(19)  NOT NULL,
    sha256      VARCHAR(64)  NOT NULL,
    uploaded_by NUMERIC(19)  NOT NULL,
    uploaded_at TIMESTAMP(6) NOT NULL,
    content     ${blob}      NOT NULL,
    CONSTRAINT pk_approval_attachment PRIMARY KEY (id),
    CONSTRAINT fk_approval_attachment__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_approval_attachment__uploaded_by FOREIGN KEY (uploaded_by) REFERENCES people_person (id)
);
CREATE INDEX ix_approval_attachment__request_id ON approval_attachment (request_id);
