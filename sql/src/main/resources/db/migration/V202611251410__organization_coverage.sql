-- What HR has to do about who answers for what: a function that nobody owns, one that several own, two duties that overlap.
-- Whether it has settled itself is derived, never stored.
CREATE TABLE organization_todo (
    id            NUMERIC(19)   NOT NULL,
    version       INTEGER       NOT NULL,
    kind          VARCHAR(10)   NOT NULL,
    function_code VARCHAR(40),
    first_duty    VARCHAR(80),
    second_duty   VARCHAR(80),
    note          VARCHAR(1000),
    created_by    NUMERIC(19)   NOT NULL,
    created_at    TIMESTAMP(6)  NOT NULL,
    owner_id      NUMERIC(19)   NOT NULL,
    due_on        DATE          NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    done_by       NUMERIC(19),
    done_at       TIMESTAMP(6),
    result        VARCHAR(1000),
    CONSTRAINT pk_organization_todo PRIMARY KEY (id),
    CONSTRAINT fk_organization_todo__created_by FOREIGN KEY (created_by) REFERENCES people_person (id),
    CONSTRAINT fk_organization_todo__owner_id FOREIGN KEY (owner_id) REFERENCES people_person (id),
    CONSTRAINT fk_organization_todo__done_by FOREIGN KEY (done_by) REFERENCES people_person (id),
    CONSTRAINT ck_organization_todo__kind CHECK (kind IN ('GAP', 'DOUBLE', 'OVERLAP')),
    CONSTRAINT ck_organization_todo__state CHECK (state IN ('OPEN', 'DONE')),
    CONSTRAINT ck_organization_todo__subject
        CHECK ((kind <> 'OVERLAP' AND function_code IS NOT NULL)
            OR (kind = 'OVERLAP' AND first_duty IS NOT NULL AND second_duty IS NOT NULL)),
    CONSTRAINT ck_organization_todo__result CHECK (state = 'OPEN' OR result IS NOT NULL)
);
CREATE INDEX ix_organization_todo__state ON organization_todo (state, due_on);
CREATE INDEX ix_organization_todo__function ON organization_todo (function_code, state);

-- Pairs of duties whose texts are alike, as the last comparison found them. A row of a duty is one version of it: when the
-- duty changes, its pairs fall out of the list until the next comparison.
CREATE TABLE organization_overlap (
    id         NUMERIC(19)  NOT NULL,
    version    INTEGER      NOT NULL,
    first_id   NUMERIC(19)  NOT NULL,
    second_id  NUMERIC(19)  NOT NULL,
    zh_score   NUMERIC(5,4),
    en_score   NUMERIC(5,4),
    score      NUMERIC(5,4) NOT NULL,
    CONSTRAINT pk_organization_overlap PRIMARY KEY (id),
    CONSTRAINT uq_organization_overlap__pair UNIQUE (first_id, second_id),
    CONSTRAINT fk_organization_overlap__first_id FOREIGN KEY (first_id) REFERENCES organization_duty (id),
    CONSTRAINT fk_organization_overlap__second_id FOREIGN KEY (second_id) REFERENCES organization_duty (id)
);
CREATE INDEX ix_organization_overlap__second_id ON organization_overlap (second_id);
CREATE INDEX ix_organization_overlap__score ON organization_overlap (score);

-- One row: when all duties were compared last. Whoever compares locks it, so that two nodes do not do it at once.
CREATE TABLE organization_overlap_run (
    id          NUMERIC(19) NOT NULL,
    version     INTEGER     NOT NULL,
    compared_at TIMESTAMP(6),
    duty_count  INTEGER     NOT NULL,
    pair_count  INTEGER     NOT NULL,
    CONSTRAINT pk_organization_overlap_run PRIMARY KEY (id)
);
INSERT INTO organization_overlap_run (id, version, duty_count, pair_count) VALUES (1, 0, 0, 0);

-- What was decided on two duties as they read then; it counts until one of the texts changes. The audit log keeps what was
-- decided before.
CREATE TABLE organization_overlap_decision (
    id             NUMERIC(19)  NOT NULL,
    version        INTEGER      NOT NULL,
    first_code     VARCHAR(80)  NOT NULL,
    first_version  INTEGER      NOT NULL,
    second_code    VARCHAR(80)  NOT NULL,
    second_version INTEGER      NOT NULL,
    verdict        VARCHAR(12)  NOT NULL,
    reason         VARCHAR(1000),
    decided_by     NUMERIC(19)  NOT NULL,
    decided_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_organization_overlap_decision PRIMARY KEY (id),
    CONSTRAINT uq_organization_overlap_decision__pair UNIQUE (first_code, second_code, first_version, second_version),
    CONSTRAINT fk_organization_overlap_decision__by FOREIGN KEY (decided_by) REFERENCES people_person (id),
    CONSTRAINT ck_organization_overlap_decision__verdict CHECK (verdict IN ('MERGE', 'OWNER_HELPER', 'ACCEPT')),
    CONSTRAINT ck_organization_overlap_decision__reason CHECK (verdict <> 'ACCEPT' OR reason IS NOT NULL)
);
