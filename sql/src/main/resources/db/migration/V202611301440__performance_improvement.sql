-- A KPI that fell below its threshold, and what was found, proposed and agreed on. As long as it is open it holds the place of
-- its series, so that there is at most one for it. The numbers before are those of the measurement that it fell with.
CREATE TABLE performance_improvement (
    id               NUMERIC(19)   NOT NULL,
    version          INTEGER       NOT NULL,
    kpi_id           NUMERIC(19)   NOT NULL,
    subject_kind     VARCHAR(10)   NOT NULL,
    unit_id          NUMERIC(19),
    position_id      NUMERIC(19),
    assignment_id    NUMERIC(19),
    sheet_id         NUMERIC(19)   NOT NULL,
    series           VARCHAR(60)   NOT NULL,
    open_series      VARCHAR(60),
    stage            VARCHAR(10)   NOT NULL,
    opened_at        TIMESTAMP(6)  NOT NULL,
    points           NUMERIC(12,4) NOT NULL,
    threshold        NUMERIC(18,4),
    target           NUMERIC(18,4),
    before_first_day DATE          NOT NULL,
    before_last_day  DATE          NOT NULL,
    before_value     NUMERIC(24,6) NOT NULL,
    seen_until       DATE          NOT NULL,
    finding          VARCHAR(1000),
    found_by         NUMERIC(19),
    found_at         TIMESTAMP(6),
    request_id       NUMERIC(19),
    rounds           INTEGER       NOT NULL,
    closed_at        TIMESTAMP(6),
    dismissed_by     NUMERIC(19),
    dismissal        VARCHAR(500),
    CONSTRAINT pk_performance_improvement PRIMARY KEY (id),
    CONSTRAINT uq_performance_improvement__open_series UNIQUE (open_series),
    CONSTRAINT fk_performance_improvement__kpi_id FOREIGN KEY (kpi_id) REFERENCES performance_kpi (id),
    CONSTRAINT fk_performance_improvement__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_performance_improvement__position_id FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT fk_performance_improvement__assignment_id
        FOREIGN KEY (assignment_id) REFERENCES organization_assignment (id),
    CONSTRAINT fk_performance_improvement__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_improvement__found_by FOREIGN KEY (found_by) REFERENCES people_person (id),
    CONSTRAINT fk_performance_improvement__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_performance_improvement__dismissed_by FOREIGN KEY (dismissed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_improvement__subject CHECK (
        (subject_kind = 'UNIT' AND unit_id IS NOT NULL AND position_id IS NULL AND assignment_id IS NULL)
        OR (subject_kind = 'POSITION' AND unit_id IS NULL AND position_id IS NOT NULL AND assignment_id IS NULL)
        OR (subject_kind = 'ASSIGNMENT' AND unit_id IS NULL AND position_id IS NULL AND assignment_id IS NOT NULL)),
    CONSTRAINT ck_performance_improvement__stage
        CHECK (stage IN ('FINDING', 'PROPOSAL', 'AGREEMENT', 'MEASURE', 'CHECK', 'CLOSED')),
    CONSTRAINT ck_performance_improvement__closed CHECK (
        (stage = 'CLOSED' AND closed_at IS NOT NULL AND open_series IS NULL)
        OR (stage <> 'CLOSED' AND closed_at IS NULL AND open_series IS NOT NULL))
);
CREATE INDEX ix_performance_improvement__series ON performance_improvement (series, seen_until);
CREATE INDEX ix_performance_improvement__kpi_id ON performance_improvement (kpi_id, opened_at);
CREATE INDEX ix_performance_improvement__opened_at ON performance_improvement (opened_at, id);
CREATE INDEX ix_performance_improvement__request_id ON performance_improvement (request_id);

-- What was proposed against it, one row for each round: the measure, who carries it out until when, and the number after it.
-- A proposal that was changed before it was agreed on is a round of its own.
CREATE TABLE performance_improvement_measure (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    improvement_id  NUMERIC(19)   NOT NULL,
    round_no        INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content_version INTEGER       NOT NULL,
    measure         VARCHAR(1000) NOT NULL,
    owner_id        NUMERIC(19)   NOT NULL,
    due_date        DATE          NOT NULL,
    proposed_by     NUMERIC(19)   NOT NULL,
    proposed_at     TIMESTAMP(6)  NOT NULL,
    agreed_at       TIMESTAMP(6),
    checked_at      TIMESTAMP(6),
    after_first_day DATE,
    after_last_day  DATE,
    after_value     NUMERIC(24,6),
    effect          VARCHAR(15),
    CONSTRAINT pk_performance_improvement_measure PRIMARY KEY (id),
    CONSTRAINT uq_performance_improvement_measure__round UNIQUE (improvement_id, round_no),
    CONSTRAINT uq_performance_improvement_measure__content UNIQUE (request_id, content_version),
    CONSTRAINT fk_performance_improvement_measure__improvement_id
        FOREIGN KEY (improvement_id) REFERENCES performance_improvement (id),
    CONSTRAINT fk_performance_improvement_measure__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_performance_improvement_measure__owner_id FOREIGN KEY (owner_id) REFERENCES people_person (id),
    CONSTRAINT fk_performance_improvement_measure__proposed_by FOREIGN KEY (proposed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_improvement_measure__effect
        CHECK (effect IN ('IMPROVED', 'UNCHANGED', 'WORSE', 'NOT_MEASURED'))
);
CREATE INDEX ix_performance_improvement_measure__owner_id ON performance_improvement_measure (owner_id);

-- One row: until when measurements were looked through. Whoever looks holds it.
CREATE TABLE performance_improvement_watch (
    id         NUMERIC(19)  NOT NULL,
    seen_until TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_performance_improvement_watch PRIMARY KEY (id)
);
INSERT INTO performance_improvement_watch (id, seen_until) VALUES (1, TIMESTAMP '2000-01-01 00:00:00');
CREATE INDEX ix_performance_measurement__recorded_at ON performance_measurement (recorded_at);
