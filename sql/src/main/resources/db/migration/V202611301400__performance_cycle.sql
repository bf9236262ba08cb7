-- What a request for a review cycle asks for, one row for each version that was sent; the last may be a draft. The cycle itself
-- begins with the approval.
CREATE TABLE performance_cycle_proposal (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    request_id      NUMERIC(19)  NOT NULL,
    content_version INTEGER      NOT NULL,
    content         ${clob}      NOT NULL,
    saved_at        TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_performance_cycle_proposal PRIMARY KEY (id),
    CONSTRAINT uq_performance_cycle_proposal__request_id UNIQUE (request_id, content_version),
    CONSTRAINT fk_performance_cycle_proposal__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id)
);

-- Review cycles. Grades, guideline and shares are the cycle's own: what a later one says differently does not touch it.
CREATE TABLE performance_cycle (
    id            NUMERIC(19)  NOT NULL,
    version       INTEGER      NOT NULL,
    request_id    NUMERIC(19)  NOT NULL,
    name_zh       VARCHAR(120),
    name_en       VARCHAR(120),
    first_day     DATE         NOT NULL,
    last_day      DATE         NOT NULL,
    purpose_zh    VARCHAR(1000),
    purpose_en    VARCHAR(1000),
    rule_zh       VARCHAR(1000),
    rule_en       VARCHAR(1000),
    kpi_share     NUMERIC(5,2) NOT NULL,
    minimum_group INTEGER      NOT NULL,
    enforced      SMALLINT     NOT NULL,
    stage         VARCHAR(20)  NOT NULL,
    started_at    TIMESTAMP(6),
    CONSTRAINT pk_performance_cycle PRIMARY KEY (id),
    CONSTRAINT uq_performance_cycle__request_id UNIQUE (request_id),
    CONSTRAINT fk_performance_cycle__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_performance_cycle__days CHECK (first_day <= last_day),
    CONSTRAINT ck_performance_cycle__kpi_share CHECK (kpi_share >= 0 AND kpi_share <= 100),
    CONSTRAINT ck_performance_cycle__minimum_group CHECK (minimum_group >= 5),
    CONSTRAINT ck_performance_cycle__enforced CHECK (enforced IN (0, 1)),
    CONSTRAINT ck_performance_cycle__stage CHECK (stage IN ('STARTING', 'TARGETS', 'RUNNING', 'FACTS', 'SELF', 'HEAD',
        'CALIBRATION', 'PUBLISHED', 'APPEAL', 'CLOSED'))
);
CREATE INDEX ix_performance_cycle__first_day ON performance_cycle (first_day);
CREATE INDEX ix_performance_cycle__stage ON performance_cycle (stage);

-- Who takes part: whoever is in one of these units or below it.
CREATE TABLE performance_cycle_unit (
    cycle_id  NUMERIC(19) NOT NULL,
    place     INTEGER     NOT NULL,
    unit_code VARCHAR(20) NOT NULL,
    CONSTRAINT pk_performance_cycle_unit PRIMARY KEY (cycle_id, place),
    CONSTRAINT uq_performance_cycle_unit__unit_code UNIQUE (cycle_id, unit_code),
    CONSTRAINT fk_performance_cycle_unit__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT fk_performance_cycle_unit__unit_code FOREIGN KEY (unit_code) REFERENCES organization_unit (code)
);
CREATE INDEX ix_performance_cycle_unit__unit_code ON performance_cycle_unit (unit_code);

-- The stages of a cycle in their order, each with its day and when it was entered.
CREATE TABLE performance_cycle_stage (
    cycle_id   NUMERIC(19) NOT NULL,
    place      INTEGER     NOT NULL,
    stage      VARCHAR(20) NOT NULL,
    planned_on DATE,
    entered_at TIMESTAMP(6),
    CONSTRAINT pk_performance_cycle_stage PRIMARY KEY (cycle_id, place),
    CONSTRAINT uq_performance_cycle_stage__stage UNIQUE (cycle_id, stage),
    CONSTRAINT fk_performance_cycle_stage__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT ck_performance_cycle_stage__planned_on CHECK (stage = 'STARTING' OR planned_on IS NOT NULL)
);

-- The grades, the best first; one reaches down to its bound.
CREATE TABLE performance_cycle_grade (
    cycle_id    NUMERIC(19)  NOT NULL,
    place       INTEGER      NOT NULL,
    letter      VARCHAR(4)   NOT NULL,
    lower_bound NUMERIC(5,2) NOT NULL,
    words_zh    VARCHAR(60)  NOT NULL,
    words_en    VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_performance_cycle_grade PRIMARY KEY (cycle_id, place),
    CONSTRAINT uq_performance_cycle_grade__letter UNIQUE (cycle_id, letter),
    CONSTRAINT fk_performance_cycle_grade__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT ck_performance_cycle_grade__lower_bound CHECK (lower_bound >= 0)
);

-- How many of a group are to get a grade, or one of several, in percent.
CREATE TABLE performance_cycle_guideline (
    cycle_id    NUMERIC(19)  NOT NULL,
    place       INTEGER      NOT NULL,
    letters     VARCHAR(60)  NOT NULL,
    bound       VARCHAR(10)  NOT NULL,
    lower_share NUMERIC(5,2) NOT NULL,
    upper_share NUMERIC(5,2),
    CONSTRAINT pk_performance_cycle_guideline PRIMARY KEY (cycle_id, place),
    CONSTRAINT fk_performance_cycle_guideline__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT ck_performance_cycle_guideline__bound CHECK (bound IN ('EXACTLY', 'LESS_THAN', 'AT_MOST', 'BETWEEN')),
    CONSTRAINT ck_performance_cycle_guideline__lower_share CHECK (lower_share >= 0 AND lower_share <= 100),
    CONSTRAINT ck_performance_cycle_guideline__upper_share
        CHECK ((bound <> 'BETWEEN' AND upper_share IS NULL) OR (bound = 'BETWEEN' AND upper_share >= lower_share))
);

-- Who decides on appeals.
CREATE TABLE performance_cycle_panel (
    cycle_id  NUMERIC(19) NOT NULL,
    place     INTEGER     NOT NULL,
    person_id NUMERIC(19) NOT NULL,
    CONSTRAINT pk_performance_cycle_panel PRIMARY KEY (cycle_id, place),
    CONSTRAINT uq_performance_cycle_panel__person_id UNIQUE (cycle_id, person_id),
    CONSTRAINT fk_performance_cycle_panel__cycle_id FOREIGN KEY (cycle_id) REFERENCES performance_cycle (id),
    CONSTRAINT fk_performance_cycle_panel__person_id FOREIGN KEY (person_id) REFERENCES people_person (id)
);
