-- What was measured of a KPI. A series is all that was measured of one KPI for one subject; what a series has for a period
-- holds a place there, so that there is at most one for it. A row is never changed but for that place: a correction writes a
-- row with the next number, which takes the place over from the one before; a withdrawal writes one that holds no place.
CREATE TABLE performance_measurement (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    kpi_id          NUMERIC(19)  NOT NULL,
    subject_kind    VARCHAR(10)  NOT NULL,
    unit_id         NUMERIC(19),
    position_id     NUMERIC(19),
    assignment_id   NUMERIC(19),
    series          VARCHAR(60)  NOT NULL,
    place           VARCHAR(80),
    first_day       DATE         NOT NULL,
    last_day        DATE         NOT NULL,
    numerator       NUMERIC(24,6) NOT NULL,
    denominator     NUMERIC(24,6),
    source          VARCHAR(200),
    origin          VARCHAR(10)  NOT NULL,
    measurement_key VARCHAR(120) NOT NULL,
    revision_no     INTEGER      NOT NULL,
    withdrawn       SMALLINT     NOT NULL,
    reason          VARCHAR(500),
    recorded_by     NUMERIC(19)  NOT NULL,
    recorded_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_performance_measurement PRIMARY KEY (id),
    CONSTRAINT uq_performance_measurement__place UNIQUE (place),
    CONSTRAINT uq_performance_measurement__revision UNIQUE (measurement_key, revision_no),
    CONSTRAINT fk_performance_measurement__kpi_id FOREIGN KEY (kpi_id) REFERENCES performance_kpi (id),
    CONSTRAINT fk_performance_measurement__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_performance_measurement__position_id FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT fk_performance_measurement__assignment_id
        FOREIGN KEY (assignment_id) REFERENCES organization_assignment (id),
    CONSTRAINT fk_performance_measurement__recorded_by FOREIGN KEY (recorded_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_measurement__subject CHECK (
        (subject_kind = 'UNIT' AND unit_id IS NOT NULL AND position_id IS NULL AND assignment_id IS NULL)
        OR (subject_kind = 'POSITION' AND unit_id IS NULL AND position_id IS NOT NULL AND assignment_id IS NULL)
        OR (subject_kind = 'ASSIGNMENT' AND unit_id IS NULL AND position_id IS NULL AND assignment_id IS NOT NULL)),
    CONSTRAINT ck_performance_measurement__days CHECK (first_day <= last_day),
    CONSTRAINT ck_performance_measurement__denominator CHECK (denominator >= 0),
    CONSTRAINT ck_performance_measurement__origin CHECK (origin IN ('TYPED', 'IMPORTED', 'PUSHED')),
    CONSTRAINT ck_performance_measurement__withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT ck_performance_measurement__past CHECK (withdrawn = 0 OR place IS NULL)
);
CREATE INDEX ix_performance_measurement__series ON performance_measurement (series, first_day);
CREATE INDEX ix_performance_measurement__last_day ON performance_measurement (last_day, id);
CREATE INDEX ix_performance_measurement__kpi_id ON performance_measurement (kpi_id, last_day);
CREATE INDEX ix_performance_measurement__unit_id ON performance_measurement (unit_id);
CREATE INDEX ix_performance_measurement__position_id ON performance_measurement (position_id);
CREATE INDEX ix_performance_measurement__assignment_id ON performance_measurement (assignment_id);

-- Days for which nothing may be measured, corrected or withdrawn: of a unit with all below it, or of all. A lock that was
-- released stays as it was.
CREATE TABLE performance_measurement_lock (
    id             NUMERIC(19)  NOT NULL,
    version        INTEGER      NOT NULL,
    unit_id        NUMERIC(19),
    first_day      DATE         NOT NULL,
    last_day       DATE         NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    locked_by      NUMERIC(19)  NOT NULL,
    locked_at      TIMESTAMP(6) NOT NULL,
    release_reason VARCHAR(500),
    released_by    NUMERIC(19),
    released_at    TIMESTAMP(6),
    CONSTRAINT pk_performance_measurement_lock PRIMARY KEY (id),
    CONSTRAINT fk_performance_measurement_lock__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_performance_measurement_lock__locked_by FOREIGN KEY (locked_by) REFERENCES people_person (id),
    CONSTRAINT fk_performance_measurement_lock__released_by FOREIGN KEY (released_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_measurement_lock__days CHECK (first_day <= last_day),
    CONSTRAINT ck_performance_measurement_lock__released CHECK (
        (released_at IS NULL AND released_by IS NULL AND release_reason IS NULL)
        OR (released_at IS NOT NULL AND released_by IS NOT NULL AND release_reason IS NOT NULL))
);

-- One row. Whoever writes measurements or locks holds it until they are done, so that no measurement slips past a lock and no
-- two enter the same one.
CREATE TABLE performance_measurement_writing (
    id NUMERIC(19) NOT NULL,
    CONSTRAINT pk_performance_measurement_writing PRIMARY KEY (id)
);
INSERT INTO performance_measurement_writing (id) VALUES (1);
