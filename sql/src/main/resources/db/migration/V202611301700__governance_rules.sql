-- Rules: one row for each version of a request's content, as of a handbook's edition. A rule is what the versions of one code have in
-- common. An adopted version names the round of the desk that decided on it: without one there is no version in force, and no staff
-- rule without the board.
CREATE TABLE governance_rule_version (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    request_id      NUMERIC(19)  NOT NULL,
    content_version INTEGER      NOT NULL,
    code            VARCHAR(30),
    kind            VARCHAR(20),
    title_zh        VARCHAR(200),
    title_en        VARCHAR(200),
    prevailing      VARCHAR(10),
    owner_unit      VARCHAR(20),
    touches_staff   SMALLINT     NOT NULL,
    repeal          SMALLINT     NOT NULL,
    editorial       SMALLINT     NOT NULL,
    note            VARCHAR(1000),
    wanted_from     DATE,
    content_hash    VARCHAR(64)  NOT NULL,
    number_no       INTEGER,
    adopted_as      VARCHAR(50),
    adopted_at      TIMESTAMP(6),
    decided_by      VARCHAR(10),
    round_id        NUMERIC(19),
    valid_from      DATE,
    valid_to        DATE,
    CONSTRAINT pk_governance_rule_version PRIMARY KEY (id),
    CONSTRAINT uq_governance_rule_version__request UNIQUE (request_id, content_version),
    -- code and number in one: two versions never get the same number
    CONSTRAINT uq_governance_rule_version__number UNIQUE (adopted_as),
    CONSTRAINT fk_governance_rule_version__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_governance_rule_version__round FOREIGN KEY (round_id) REFERENCES approval_round (id),
    CONSTRAINT ck_governance_rule_version__kind
        CHECK (kind IN ('STAFF_RULES', 'EXPENSE_RULES', 'PROCESS', 'TRAINING_MANUAL')),
    CONSTRAINT ck_governance_rule_version__prevailing CHECK (prevailing IN ('ZH', 'EN')),
    CONSTRAINT ck_governance_rule_version__touches_staff CHECK (touches_staff IN (0, 1)),
    CONSTRAINT ck_governance_rule_version__repeal CHECK (repeal IN (0, 1)),
    CONSTRAINT ck_governance_rule_version__editorial CHECK (editorial IN (0, 1)),
    CONSTRAINT ck_governance_rule_version__decided_by CHECK (decided_by IN ('BOARD', 'OPERATIONS')),
    CONSTRAINT ck_governance_rule_version__decided
        CHECK (adopted_at IS NULL OR (round_id IS NOT NULL AND decided_by IS NOT NULL AND valid_from IS NOT NULL)),
    CONSTRAINT ck_governance_rule_version__resolution
        CHECK (adopted_at IS NULL OR kind <> 'STAFF_RULES' OR decided_by = 'BOARD'),
    CONSTRAINT ck_governance_rule_version__period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX ix_governance_rule_version__code ON governance_rule_version (code, number_no);

CREATE TABLE governance_rule_article (
    version_id NUMERIC(19) NOT NULL,
    article_no INTEGER     NOT NULL,
    heading_zh VARCHAR(200),
    heading_en VARCHAR(200),
    body_zh    ${clob},
    body_en    ${clob},
    CONSTRAINT pk_governance_rule_article PRIMARY KEY (version_id, article_no),
    CONSTRAINT fk_governance_rule_article__version FOREIGN KEY (version_id) REFERENCES governance_rule_version (id)
);

-- Whom a version is for; the whole company when there is no row.
CREATE TABLE governance_rule_audience (
    version_id NUMERIC(19) NOT NULL,
    unit_code  VARCHAR(20) NOT NULL,
    CONSTRAINT pk_governance_rule_audience PRIMARY KEY (version_id, unit_code),
    CONSTRAINT fk_governance_rule_audience__version FOREIGN KEY (version_id) REFERENCES governance_rule_version (id)
);

-- Whose heads are asked for comments.
CREATE TABLE governance_rule_consulted (
    version_id NUMERIC(19) NOT NULL,
    unit_code  VARCHAR(20) NOT NULL,
    CONSTRAINT pk_governance_rule_consulted PRIMARY KEY (version_id, unit_code),
    CONSTRAINT fk_governance_rule_consulted__version FOREIGN KEY (version_id) REFERENCES governance_rule_version (id)
);

-- What the units, the staff and their representatives were heard on, and what they were answered.
CREATE TABLE governance_rule_hearing (
    id              NUMERIC(19) NOT NULL,
    version         INTEGER     NOT NULL,
    request_id      NUMERIC(19) NOT NULL,
    content_version INTEGER     NOT NULL,
    stage           VARCHAR(15) NOT NULL,
    held_on         DATE,
    held_with       VARCHAR(200),
    attendees       INTEGER,
    recorded_by     NUMERIC(19) NOT NULL,
    recorded_at     TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_governance_rule_hearing PRIMARY KEY (id),
    CONSTRAINT uq_governance_rule_hearing__stage UNIQUE (request_id, content_version, stage),
    CONSTRAINT fk_governance_rule_hearing__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT fk_governance_rule_hearing__person FOREIGN KEY (recorded_by) REFERENCES people_person (id),
    CONSTRAINT ck_governance_rule_hearing__stage CHECK (stage IN ('UNITS', 'DISCUSSION', 'CONSULTATION')),
    CONSTRAINT ck_governance_rule_hearing__attendees CHECK (attendees > 0)
);

CREATE TABLE governance_rule_point (
    hearing_id  NUMERIC(19) NOT NULL,
    place       INTEGER     NOT NULL,
    -- the comment of a head that it is, in the record of the request
    decision_id NUMERIC(19),
    said_by     VARCHAR(120),
    said        ${clob},
    answer      ${clob},
    taken_up    SMALLINT    NOT NULL,
    CONSTRAINT pk_governance_rule_point PRIMARY KEY (hearing_id, place),
    CONSTRAINT fk_governance_rule_point__hearing FOREIGN KEY (hearing_id) REFERENCES governance_rule_hearing (id),
    CONSTRAINT ck_governance_rule_point__taken_up CHECK (taken_up IN (0, 1))
);
