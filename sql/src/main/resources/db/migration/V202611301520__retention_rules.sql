-- How long records of persons are kept, kind by kind. A change is another row, the one with the highest number holds; without years
-- there is no rule any more, and nothing of the kind is erased. PERIOD counts from the last day of what a record tells of, LEAVING
-- from the last day of whom it is about.
CREATE TABLE retention_rule (
    id             NUMERIC(19)  NOT NULL,
    version        INTEGER      NOT NULL,
    kind           VARCHAR(40)  NOT NULL,
    rule_no        INTEGER      NOT NULL,
    basis          VARCHAR(10)  NOT NULL,
    years          INTEGER,
    legal_basis_zh VARCHAR(500) NOT NULL,
    legal_basis_en VARCHAR(500) NOT NULL,
    set_by         NUMERIC(19)  NOT NULL,
    set_at         TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_retention_rule PRIMARY KEY (id),
    CONSTRAINT uq_retention_rule__rule_no UNIQUE (kind, rule_no),
    CONSTRAINT fk_retention_rule__set_by FOREIGN KEY (set_by) REFERENCES people_person (id),
    CONSTRAINT ck_retention_rule__basis CHECK (basis IN ('PERIOD', 'LEAVING')),
    CONSTRAINT ck_retention_rule__years CHECK (years >= 1 AND years <= 100)
);

-- As long as one of a person is not lifted, nothing about them is erased.
CREATE TABLE retention_hold (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    person_id   NUMERIC(19)  NOT NULL,
    from_day    DATE         NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    set_by      NUMERIC(19)  NOT NULL,
    set_at      TIMESTAMP(6) NOT NULL,
    lift_reason VARCHAR(500),
    lifted_by   NUMERIC(19),
    lifted_at   TIMESTAMP(6),
    CONSTRAINT pk_retention_hold PRIMARY KEY (id),
    CONSTRAINT fk_retention_hold__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_retention_hold__set_by FOREIGN KEY (set_by) REFERENCES people_person (id),
    CONSTRAINT fk_retention_hold__lifted_by FOREIGN KEY (lifted_by) REFERENCES people_person (id),
    CONSTRAINT ck_retention_hold__lifted CHECK (
        (lifted_at IS NULL AND lifted_by IS NULL AND lift_reason IS NULL)
        OR (lifted_at IS NOT NULL AND lifted_by IS NOT NULL AND lift_reason IS NOT NULL))
);
CREATE INDEX ix_retention_hold__person_id ON retention_hold (person_id, lifted_at);

-- What somebody has started so that what is due is erased.
CREATE TABLE retention_erasure (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    started_by  NUMERIC(19)  NOT NULL,
    started_at  TIMESTAMP(6) NOT NULL,
    finished_at TIMESTAMP(6),
    CONSTRAINT pk_retention_erasure PRIMARY KEY (id),
    CONSTRAINT fk_retention_erasure__started_by FOREIGN KEY (started_by) REFERENCES people_person (id)
);

-- The kinds of it, each with the rule that it follows. Each batch counts what it has erased in its own transaction.
CREATE TABLE retention_erasure_part (
    id          NUMERIC(19) NOT NULL,
    version     INTEGER     NOT NULL,
    erasure_id  NUMERIC(19) NOT NULL,
    kind        VARCHAR(40) NOT NULL,
    rule_id     NUMERIC(19) NOT NULL,
    basis       VARCHAR(10) NOT NULL,
    before_day  DATE        NOT NULL,
    due         INTEGER     NOT NULL,
    held        INTEGER     NOT NULL,
    erased      INTEGER     NOT NULL,
    finished_at TIMESTAMP(6),
    CONSTRAINT pk_retention_erasure_part PRIMARY KEY (id),
    CONSTRAINT uq_retention_erasure_part__kind UNIQUE (erasure_id, kind),
    CONSTRAINT fk_retention_erasure_part__erasure_id FOREIGN KEY (erasure_id) REFERENCES retention_erasure (id),
    CONSTRAINT fk_retention_erasure_part__rule_id FOREIGN KEY (rule_id) REFERENCES retention_rule (id)
);

-- Whom that concerned, without what it was.
CREATE TABLE retention_erasure_person (
    id        NUMERIC(19)  NOT NULL,
    part_id   NUMERIC(19)  NOT NULL,
    person_id NUMERIC(19)  NOT NULL,
    records   INTEGER      NOT NULL,
    erased_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_retention_erasure_person PRIMARY KEY (id),
    CONSTRAINT fk_retention_erasure_person__part_id FOREIGN KEY (part_id) REFERENCES retention_erasure_part (id),
    CONSTRAINT fk_retention_erasure_person__person_id FOREIGN KEY (person_id) REFERENCES people_person (id)
);
CREATE INDEX ix_retention_erasure_person__person_id ON retention_erasure_person (person_id);
CREATE INDEX ix_retention_erasure_person__part_id ON retention_erasure_person (part_id);

-- One row. Whoever sets a rule or a hold, and each batch that erases, holds it until they are done: nothing slips past a hold.
CREATE TABLE retention_writing (
    id NUMERIC(19) NOT NULL,
    CONSTRAINT pk_retention_writing PRIMARY KEY (id)
);
INSERT INTO retention_writing (id) VALUES (1);

-- How many reviews of a cycle with which grade were erased, so that the cycle can still be counted.
CREATE TABLE retention_grade_count (
    cycle_id NUMERIC(19) NOT NULL,
    grade    VARCHAR(4)  NOT NULL,
    reviews  INTEGER     NOT NULL,
    CONSTRAINT pk_retention_grade_count PRIMARY KEY (cycle_id, grade),
    CONSTRAINT fk_retention_grade_count__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id)
);

-- A record carries the hash of its text instead of the text itself, so that the text can be erased and the chain still be checked.
-- The salt goes with the text: without it nobody finds out by trying whether a short text was this one.
ALTER TABLE approval_decision ADD remark_salt VARCHAR(36);
ALTER TABLE approval_decision ADD remark_hash VARCHAR(64);
ALTER TABLE approval_decision ADD erased_at TIMESTAMP(6);
ALTER TABLE approval_request ADD erased_at TIMESTAMP(6);

-- Whom it concerns, where somebody has looked at what is about another person.
ALTER TABLE shared_audit_entry ADD person_id NUMERIC(19);
CREATE INDEX ix_shared_audit_entry__person_id ON shared_audit_entry (person_id);
