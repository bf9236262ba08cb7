-- A calibration session: the reviews of a unit and of everything below it are compared and brought into line before a cycle
-- publishes them.
CREATE TABLE performance_calibration (
    id        NUMERIC(19) NOT NULL,
    version   INTEGER     NOT NULL,
    cycle_id  NUMERIC(19) NOT NULL,
    unit_code VARCHAR(20) NOT NULL,
    state     VARCHAR(10) NOT NULL,
    CONSTRAINT pk_performance_calibration PRIMARY KEY (id),
    CONSTRAINT uq_performance_calibration__unit_code UNIQUE (cycle_id, unit_code),
    CONSTRAINT fk_performance_calibration__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT fk_performance_calibration__unit_code FOREIGN KEY (unit_code) REFERENCES organization_unit (code),
    CONSTRAINT ck_performance_calibration__state CHECK (state IN ('OPEN', 'CLOSED'))
);
CREATE INDEX ix_performance_calibration__unit_code ON performance_calibration (unit_code);

-- Who opened, closed or reopened a session, when and why. With a closing, how many had no grade at that moment.
CREATE TABLE performance_calibration_entry (
    id             NUMERIC(19)  NOT NULL,
    version        INTEGER      NOT NULL,
    calibration_id NUMERIC(19)  NOT NULL,
    deed           VARCHAR(10)  NOT NULL,
    person_id      NUMERIC(19)  NOT NULL,
    happened_at    TIMESTAMP(6) NOT NULL,
    reason         VARCHAR(1000),
    ungraded       NUMERIC(19),
    CONSTRAINT pk_performance_calibration_entry PRIMARY KEY (id),
    CONSTRAINT fk_performance_calibration_entry__calibration_id
        FOREIGN KEY (calibration_id) REFERENCES performance_calibration (id),
    CONSTRAINT fk_performance_calibration_entry__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_performance_calibration_entry__deed CHECK (deed IN ('OPENED', 'CLOSED', 'REOPENED')),
    CONSTRAINT ck_performance_calibration_entry__ungraded CHECK (deed <> 'CLOSED' OR ungraded IS NOT NULL)
);
CREATE INDEX ix_performance_calibration_entry__calibration_id ON performance_calibration_entry (calibration_id);

-- The distribution that a session was closed with: how many had each grade.
CREATE TABLE performance_calibration_grade (
    entry_id NUMERIC(19) NOT NULL,
    place    INTEGER     NOT NULL,
    letter   VARCHAR(4)  NOT NULL,
    people   NUMERIC(19) NOT NULL,
    CONSTRAINT pk_performance_calibration_grade PRIMARY KEY (entry_id, place),
    CONSTRAINT uq_performance_calibration_grade__letter UNIQUE (entry_id, letter),
    CONSTRAINT fk_performance_calibration_grade__entry_id
        FOREIGN KEY (entry_id) REFERENCES performance_calibration_entry (id)
);

-- Every change of a grade in a session; a row is never changed.
CREATE TABLE performance_grade_change (
    id             NUMERIC(19)   NOT NULL,
    version        INTEGER       NOT NULL,
    calibration_id NUMERIC(19)   NOT NULL,
    review_id      NUMERIC(19)   NOT NULL,
    grade_before   VARCHAR(4)    NOT NULL,
    grade_after    VARCHAR(4)    NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    changed_by     NUMERIC(19)   NOT NULL,
    changed_at     TIMESTAMP(6)  NOT NULL,
    CONSTRAINT pk_performance_grade_change PRIMARY KEY (id),
    CONSTRAINT fk_performance_grade_change__calibration_id
        FOREIGN KEY (calibration_id) REFERENCES performance_calibration (id),
    CONSTRAINT fk_performance_grade_change__review_id FOREIGN KEY (review_id) REFERENCES performance_review (id),
    CONSTRAINT fk_performance_grade_change__changed_by FOREIGN KEY (changed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_grade_change__grade_after CHECK (grade_after <> grade_before)
);
CREATE INDEX ix_performance_grade_change__calibration_id ON performance_grade_change (calibration_id, changed_at);
CREATE INDEX ix_performance_grade_change__review_id ON performance_grade_change (review_id);
