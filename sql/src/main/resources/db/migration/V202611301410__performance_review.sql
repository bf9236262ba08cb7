-- The review of one person in one cycle; the request is its way through the desk. waits_for is the stage of the cycle that it goes
-- on with. The grade before calibration and the one that holds are both kept, with who changed it and why.
CREATE TABLE performance_review (
    id               NUMERIC(19)  NOT NULL,
    version          INTEGER      NOT NULL,
    cycle_id         NUMERIC(19)  NOT NULL,
    person_id        NUMERIC(19)  NOT NULL,
    request_id       NUMERIC(19)  NOT NULL,
    stage            VARCHAR(20)  NOT NULL,
    waits_for        VARCHAR(20),
    self_assessment  ${clob},
    total            NUMERIC(12,2),
    percent_rated    NUMERIC(7,4),
    grade_before     VARCHAR(4),
    grade_after      VARCHAR(4),
    grade_reason     VARCHAR(1000),
    grade_changed_by NUMERIC(19),
    grade_changed_at TIMESTAMP(6),
    signature        VARCHAR(12),
    appeal_grade     VARCHAR(4),
    created_at       TIMESTAMP(6) NOT NULL,
    closed_at        TIMESTAMP(6),
    CONSTRAINT pk_performance_review PRIMARY KEY (id),
    CONSTRAINT uq_performance_review__person_id UNIQUE (cycle_id, person_id),
    CONSTRAINT uq_performance_review__request_id UNIQUE (request_id),
    CONSTRAINT fk_performance_review__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT fk_performance_review__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_performance_review__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_performance_review__stage CHECK (stage IN ('TARGETS', 'RUNNING', 'FACTS', 'SELF', 'HEAD', 'CALIBRATION',
        'PUBLISHED', 'CLOSED')),
    CONSTRAINT ck_performance_review__waits_for CHECK (waits_for IN ('FACTS', 'SELF', 'HEAD', 'PUBLISHED')),
    CONSTRAINT ck_performance_review__signature CHECK (signature IN ('SIGNED', 'RESERVED', 'UNSIGNED'))
);
CREATE INDEX ix_performance_review__person_id ON performance_review (person_id);
CREATE INDEX ix_performance_review__waits_for ON performance_review (waits_for, cycle_id);

-- What they did in one assignment of theirs in these days, and what its head says of it.
CREATE TABLE performance_review_part (
    id               NUMERIC(19)  NOT NULL,
    version          INTEGER      NOT NULL,
    review_id        NUMERIC(19)  NOT NULL,
    assignment_id    NUMERIC(19)  NOT NULL,
    unit_code        VARCHAR(20)  NOT NULL,
    first_day        DATE         NOT NULL,
    last_day         DATE         NOT NULL,
    share_percent    NUMERIC(5,2) NOT NULL,
    score_id         NUMERIC(19),
    points           NUMERIC(12,2),
    percent_measured NUMERIC(7,4),
    conduct          NUMERIC(5,2),
    remark           ${clob},
    rated_by         NUMERIC(19),
    rated_at         TIMESTAMP(6),
    score            NUMERIC(12,2),
    CONSTRAINT pk_performance_review_part PRIMARY KEY (id),
    CONSTRAINT uq_performance_review_part__assignment_id UNIQUE (review_id, assignment_id),
    CONSTRAINT fk_performance_review_part__review_id FOREIGN KEY (review_id) REFERENCES performance_review (id),
    CONSTRAINT fk_performance_review_part__assignment_id FOREIGN KEY (assignment_id) REFERENCES organization_assignment (id),
    CONSTRAINT fk_performance_review_part__unit_code FOREIGN KEY (unit_code) REFERENCES organization_unit (code),
    CONSTRAINT fk_performance_review_part__rated_by FOREIGN KEY (rated_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_review_part__days CHECK (first_day <= last_day),
    CONSTRAINT ck_performance_review_part__conduct CHECK (conduct >= 0 AND conduct <= 100)
);
CREATE INDEX ix_performance_review_part__unit_code ON performance_review_part (unit_code);
CREATE INDEX ix_performance_review_part__assignment_id ON performance_review_part (assignment_id);
