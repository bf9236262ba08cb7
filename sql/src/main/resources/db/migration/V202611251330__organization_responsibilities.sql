-- Who answers for what, and since when. A duty that changes leaves a row that ended and gets a new one with the same code, so
-- that every day can be looked up; positions keep what they were in a row of their own.
ALTER TABLE organization_unit ADD charter_zh VARCHAR(1000);
ALTER TABLE organization_unit ADD charter_en VARCHAR(1000);
ALTER TABLE organization_unit ADD valid_from DATE;
ALTER TABLE organization_unit ADD valid_to DATE;

ALTER TABLE organization_position ADD fte NUMERIC(6,2);
ALTER TABLE organization_position ADD job_family VARCHAR(60);
ALTER TABLE organization_position ADD grade VARCHAR(20);
ALTER TABLE organization_position ADD since DATE;
ALTER TABLE organization_position ADD warned_at TIMESTAMP(6);
ALTER TABLE organization_position DROP CONSTRAINT ck_organization_position__status;
ALTER TABLE organization_position ADD CONSTRAINT ck_organization_position__status_frozen
    CHECK (status IN ('PLANNED', 'OPEN', 'FROZEN', 'CLOSED'));

-- What a position was before a change, from its first day to its last, both included.
CREATE TABLE organization_position_past (
    id           NUMERIC(19)   NOT NULL,
    version      INTEGER       NOT NULL,
    position_id  NUMERIC(19)   NOT NULL,
    valid_from   DATE          NOT NULL,
    valid_to     DATE          NOT NULL,
    unit_id      NUMERIC(19)   NOT NULL,
    title_zh     VARCHAR(120),
    title_en     VARCHAR(120),
    layer        VARCHAR(10)   NOT NULL,
    headcount    INTEGER       NOT NULL,
    monthly_cost NUMERIC(14,2) NOT NULL,
    reports_to   NUMERIC(19),
    request_id   NUMERIC(19),
    CONSTRAINT pk_organization_position_past PRIMARY KEY (id),
    CONSTRAINT fk_organization_position_past__position FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT fk_organization_position_past__unit FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_organization_position_past__superior FOREIGN KEY (reports_to) REFERENCES organization_position (id),
    CONSTRAINT fk_organization_position_past__request FOREIGN KEY (request_id) REFERENCES approval_request (id)
);
CREATE INDEX ix_organization_position_past__day ON organization_position_past (position_id, valid_from);

-- The code is the same in all versions of a duty.
ALTER TABLE organization_duty ADD code VARCHAR(80);
ALTER TABLE organization_duty ADD version_no INTEGER;
ALTER TABLE organization_duty ADD part VARCHAR(10);
ALTER TABLE organization_duty ADD review_by DATE;
ALTER TABLE organization_duty ADD valid_from DATE;
ALTER TABLE organization_duty ADD valid_to DATE;
ALTER TABLE organization_duty ADD request_id NUMERIC(19);
UPDATE organization_duty SET version_no = 1, part = 'OWNER',
    code = (SELECT p.code || '-D' || CAST(organization_duty.place + 1 AS VARCHAR(10))
            FROM organization_position p WHERE p.id = organization_duty.position_id),
    valid_from = (SELECT p.valid_from FROM organization_position p WHERE p.id = organization_duty.position_id);
ALTER TABLE organization_duty ADD CONSTRAINT ck_organization_duty__part CHECK (part IN ('OWNER', 'HELPER'));
ALTER TABLE organization_duty ADD CONSTRAINT fk_organization_duty__request
    FOREIGN KEY (request_id) REFERENCES approval_request (id);
CREATE INDEX ix_organization_duty__code ON organization_duty (code, version_no);
CREATE INDEX ix_organization_duty__days ON organization_duty (valid_to, valid_from);

-- Whom a duty is done with: a unit or a position.
CREATE TABLE organization_duty_partner (
    duty_id  NUMERIC(19) NOT NULL,
    kind     VARCHAR(10) NOT NULL,
    code     VARCHAR(60) NOT NULL,
    CONSTRAINT pk_organization_duty_partner PRIMARY KEY (duty_id, kind, code),
    CONSTRAINT fk_organization_duty_partner__duty_id FOREIGN KEY (duty_id) REFERENCES organization_duty (id)
);
CREATE INDEX ix_organization_duty_partner__code ON organization_duty_partner (code);

ALTER TABLE organization_kpi ADD source_zh VARCHAR(120);
ALTER TABLE organization_kpi ADD source_en VARCHAR(120);

-- What a function is measured by.
CREATE TABLE organization_function_measure (
    function_id NUMERIC(19)  NOT NULL,
    place       INTEGER      NOT NULL,
    name_zh     VARCHAR(120),
    name_en     VARCHAR(120),
    CONSTRAINT pk_organization_function_measure PRIMARY KEY (function_id, place),
    CONSTRAINT fk_organization_function_measure FOREIGN KEY (function_id) REFERENCES organization_function (id)
);

-- A person's main post is the one their reporting line follows; the others are held beside it.
ALTER TABLE organization_assignment ADD main SMALLINT;
ALTER TABLE organization_assignment ADD request_id NUMERIC(19);
UPDATE organization_assignment SET main = 1;
UPDATE organization_position SET since = valid_from;
ALTER TABLE organization_assignment ADD CONSTRAINT ck_organization_assignment__main CHECK (main IN (0, 1));
ALTER TABLE organization_assignment ADD CONSTRAINT fk_organization_assignment__request
    FOREIGN KEY (request_id) REFERENCES approval_request (id);
