CREATE TABLE organization_unit (
    id            NUMERIC(19)  NOT NULL,
    version       INTEGER      NOT NULL,
    code          VARCHAR(20)  NOT NULL,
    name_zh       VARCHAR(120),
    name_en       VARCHAR(120),
    layer         VARCHAR(10)  NOT NULL,
    parent_id     NUMERIC(19),
    head_position VARCHAR(60),
    CONSTRAINT pk_organization_unit PRIMARY KEY (id),
    CONSTRAINT uq_organization_unit__code UNIQUE (code),
    CONSTRAINT fk_organization_unit__parent_id FOREIGN KEY (parent_id) REFERENCES organization_unit (id),
    CONSTRAINT ck_organization_unit__layer CHECK (layer IN ('STRATEGY', 'MIDDLE', 'EXECUTION'))
);

CREATE TABLE organization_function (
    id        NUMERIC(19)  NOT NULL,
    version   INTEGER      NOT NULL,
    code      VARCHAR(40)  NOT NULL,
    name_zh   VARCHAR(120),
    name_en   VARCHAR(120),
    stage     VARCHAR(12),
    parent_id NUMERIC(19),
    CONSTRAINT pk_organization_function PRIMARY KEY (id),
    CONSTRAINT uq_organization_function__code UNIQUE (code),
    CONSTRAINT fk_organization_function__parent_id FOREIGN KEY (parent_id) REFERENCES organization_function (id)
);

CREATE TABLE organization_position (
    id           NUMERIC(19)   NOT NULL,
    version      INTEGER       NOT NULL,
    code         VARCHAR(60)   NOT NULL,
    unit_id      NUMERIC(19)   NOT NULL,
    title_zh     VARCHAR(120),
    title_en     VARCHAR(120),
    layer        VARCHAR(10)   NOT NULL,
    headcount    INTEGER       NOT NULL,
    monthly_cost NUMERIC(14,2) NOT NULL,
    currency     VARCHAR(3)    NOT NULL,
    permanent    SMALLINT      NOT NULL,
    valid_from   DATE          NOT NULL,
    valid_to     DATE,
    reports_to   NUMERIC(19),
    status       VARCHAR(10)   NOT NULL,
    request_id   NUMERIC(19),
    CONSTRAINT pk_organization_position PRIMARY KEY (id),
    CONSTRAINT uq_organization_position__code UNIQUE (code),
    CONSTRAINT fk_organization_position__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_organization_position__reports_to FOREIGN KEY (reports_to) REFERENCES organization_position (id),
    CONSTRAINT fk_organization_position__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_organization_position__layer CHECK (layer IN ('STRATEGY', 'MIDDLE', 'EXECUTION')),
    CONSTRAINT ck_organization_position__headcount CHECK (headcount > 0),
    CONSTRAINT ck_organization_position__cost CHECK (monthly_cost >= 0),
    CONSTRAINT ck_organization_position__permanent CHECK (permanent IN (0, 1)),
    CONSTRAINT ck_organization_position__status CHECK (status IN ('PLANNED', 'OPEN', 'CLOSED')),
    CONSTRAINT ck_organization_position__period
        CHECK ((permanent = 1 AND valid_to IS NULL)
            OR (permanent = 0 AND valid_to IS NOT NULL AND valid_to >= valid_from))
);
CREATE INDEX ix_organization_position__request ON organization_position (request_id);
CREATE INDEX ix_organization_position__unit_id ON organization_position (unit_id, status);

CREATE TABLE organization_duty (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    position_id NUMERIC(19)  NOT NULL,
    place       INTEGER      NOT NULL,
    text_zh     VARCHAR(500),
    text_en     VARCHAR(500),
    function_id NUMERIC(19)  NOT NULL,
    CONSTRAINT pk_organization_duty PRIMARY KEY (id),
    CONSTRAINT fk_organization_duty__position_id FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT fk_organization_duty__function_id FOREIGN KEY (function_id) REFERENCES organization_function (id)
);
CREATE INDEX ix_organization_duty__position_id ON organization_duty (position_id);
CREATE INDEX ix_organization_duty__function_id ON organization_duty (function_id);

CREATE TABLE organization_kpi (
    id        NUMERIC(19)   NOT NULL,
    version   INTEGER       NOT NULL,
    duty_id   NUMERIC(19)   NOT NULL,
    place     INTEGER       NOT NULL,
    name_zh   VARCHAR(120),
    name_en   VARCHAR(120),
    unit      VARCHAR(20)   NOT NULL,
    direction VARCHAR(10)   NOT NULL,
    target    NUMERIC(18,4) NOT NULL,
    frequency VARCHAR(10)   NOT NULL,
    CONSTRAINT pk_organization_kpi PRIMARY KEY (id),
    CONSTRAINT fk_organization_kpi__duty_id FOREIGN KEY (duty_id) REFERENCES organization_duty (id),
    CONSTRAINT ck_organization_kpi__direction CHECK (direction IN ('HIGHER', 'LOWER', 'CLOSEST')),
    CONSTRAINT ck_organization_kpi__frequency
        CHECK (frequency IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'))
);
CREATE INDEX ix_organization_kpi__duty_id ON organization_kpi (duty_id);

CREATE TABLE organization_assignment (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    person_id   NUMERIC(19)  NOT NULL,
    position_id NUMERIC(19)  NOT NULL,
    share_percent NUMERIC(5,2) NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_to    DATE,
    CONSTRAINT pk_organization_assignment PRIMARY KEY (id),
    CONSTRAINT fk_organization_assignment__person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_organization_assignment__position FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT ck_organization_assignment__share CHECK (share_percent > 0 AND share_percent <= 100)
);
CREATE INDEX ix_organization_assignment__person_id ON organization_assignment (person_id);
CREATE INDEX ix_organization_assignment__position ON organization_assignment (position_id);

-- What a unit may spend on positions in a calendar year, on-cost included.
CREATE TABLE organization_budget (
    id           NUMERIC(19)   NOT NULL,
    version      INTEGER       NOT NULL,
    unit_id      NUMERIC(19)   NOT NULL,
    budget_year  INTEGER       NOT NULL,
    amount       NUMERIC(16,2) NOT NULL,
    headcount    INTEGER       NOT NULL,
    currency     VARCHAR(3)    NOT NULL,
    on_cost_rate NUMERIC(5,4)  NOT NULL,
    CONSTRAINT pk_organization_budget PRIMARY KEY (id),
    CONSTRAINT uq_organization_budget__year UNIQUE (unit_id, budget_year),
    CONSTRAINT fk_organization_budget__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT ck_organization_budget__amount CHECK (amount >= 0),
    CONSTRAINT ck_organization_budget__headcount CHECK (headcount >= 0),
    CONSTRAINT ck_organization_budget__on_cost CHECK (on_cost_rate >= 0 AND on_cost_rate <= 5)
);

-- What a request to open a position asks for, one row per version that was submitted (the last may be a draft). Unit, seats,
-- cost and dates stand in columns too: while the request is open they count against the unit's budget. The unit is cleared
-- when the request is closed.
CREATE TABLE organization_position_proposal (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content_version INTEGER       NOT NULL,
    content         ${clob}       NOT NULL,
    position_code   VARCHAR(60),
    unit            VARCHAR(20),
    headcount       INTEGER,
    monthly_cost    NUMERIC(14,2),
    valid_from      DATE,
    valid_to        DATE,
    saved_at        TIMESTAMP(6)  NOT NULL,
    CONSTRAINT pk_organization_position_proposal PRIMARY KEY (id),
    CONSTRAINT uq_organization_position_proposal UNIQUE (request_id, content_version),
    CONSTRAINT fk_organization_position_proposal FOREIGN KEY (request_id) REFERENCES approval_request (id)
);
CREATE INDEX ix_organization_position_proposal__unit ON organization_position_proposal (unit, valid_from);
CREATE INDEX ix_organization_position_proposal__code ON organization_position_proposal (position_code);
