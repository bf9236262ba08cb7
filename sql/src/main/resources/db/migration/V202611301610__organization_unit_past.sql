-- What a unit was before a change, from a day to a day (both included): its name, where it stood, who headed it, what it was there for.
-- Without a first day it was so from the beginning.
CREATE TABLE organization_unit_past (
    id            NUMERIC(19)   NOT NULL,
    version       INTEGER       NOT NULL,
    unit_id       NUMERIC(19)   NOT NULL,
    valid_from    DATE,
    valid_to      DATE          NOT NULL,
    name_zh       VARCHAR(120),
    name_en       VARCHAR(120),
    charter_zh    VARCHAR(1000),
    charter_en    VARCHAR(1000),
    layer         VARCHAR(10)   NOT NULL,
    parent_id     NUMERIC(19),
    head_position VARCHAR(60),
    CONSTRAINT pk_organization_unit_past PRIMARY KEY (id),
    CONSTRAINT uq_organization_unit_past__valid_to UNIQUE (unit_id, valid_to),
    CONSTRAINT fk_organization_unit_past__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_organization_unit_past__parent_id FOREIGN KEY (parent_id) REFERENCES organization_unit (id),
    CONSTRAINT ck_organization_unit_past__period CHECK (valid_from <= valid_to),
    CONSTRAINT ck_organization_unit_past__layer CHECK (layer IN ('STRATEGY', 'MIDDLE', 'EXECUTION'))
);
CREATE INDEX ix_organization_unit_past__valid_to ON organization_unit_past (valid_to);
CREATE INDEX ix_organization_unit_past__parent_id ON organization_unit_past (parent_id);
