-- Who leaves, and when; a row stays when the person has left, since the record names them.
CREATE TABLE people_leaving (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    person_id   NUMERIC(19)  NOT NULL,
    last_day    DATE         NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    recorded_by NUMERIC(19)  NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    left_at     TIMESTAMP(6),
    CONSTRAINT pk_people_leaving PRIMARY KEY (id),
    CONSTRAINT uq_people_leaving__person UNIQUE (person_id),
    CONSTRAINT fk_people_leaving__person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_leaving__recorded_by FOREIGN KEY (recorded_by) REFERENCES people_person (id)
);

-- The day on which leaving ends an assignment, and its end before that: leaving can be taken back.
ALTER TABLE organization_assignment ADD leaving_day DATE;
ALTER TABLE organization_assignment ADD planned_end DATE;

-- When it turned out that somebody had left before they spoke.
ALTER TABLE approval_work_item ADD lapsed_at TIMESTAMP(6);
