-- Score sheets: what a unit, the holders of a position or one holder are scored by in a period. The sheet of a position is the
-- template that is handed to its holders; theirs remember it until somebody changes them.
CREATE TABLE performance_sheet (
    id            NUMERIC(19) NOT NULL,
    version       INTEGER     NOT NULL,
    unit_id       NUMERIC(19),
    position_id   NUMERIC(19),
    assignment_id NUMERIC(19),
    template_id   NUMERIC(19),
    period_from   DATE        NOT NULL,
    period_to     DATE        NOT NULL,
    state         VARCHAR(10) NOT NULL,
    CONSTRAINT pk_performance_sheet PRIMARY KEY (id),
    CONSTRAINT fk_performance_sheet__unit_id FOREIGN KEY (unit_id) REFERENCES organization_unit (id),
    CONSTRAINT fk_performance_sheet__position_id FOREIGN KEY (position_id) REFERENCES organization_position (id),
    CONSTRAINT fk_performance_sheet__assignment_id FOREIGN KEY (assignment_id) REFERENCES organization_assignment (id),
    CONSTRAINT fk_performance_sheet__template_id FOREIGN KEY (template_id) REFERENCES performance_sheet (id),
    CONSTRAINT ck_performance_sheet__subject CHECK ((unit_id IS NOT NULL AND position_id IS NULL AND assignment_id IS NULL)
        OR (unit_id IS NULL AND position_id IS NOT NULL AND assignment_id IS NULL)
        OR (unit_id IS NULL AND position_id IS NULL AND assignment_id IS NOT NULL)),
    CONSTRAINT ck_performance_sheet__period CHECK (period_from <= period_to),
    CONSTRAINT ck_performance_sheet__state CHECK (state IN ('DRAFT', 'READY'))
);
CREATE INDEX ix_performance_sheet__unit_id ON performance_sheet (unit_id, period_from);
CREATE INDEX ix_performance_sheet__position_id ON performance_sheet (position_id, period_from);
CREATE INDEX ix_performance_sheet__assignment_id ON performance_sheet (assignment_id, period_from);
CREATE INDEX ix_performance_sheet__template_id ON performance_sheet (template_id);

-- The lines of a sheet, each with the version of its KPI that it was agreed on by. What the bands, milestones, events or levels of
-- its method are stands in detail, as JSON.
CREATE TABLE performance_target (
    sheet_id       NUMERIC(19) NOT NULL,
    place          INTEGER     NOT NULL,
    kpi_id         NUMERIC(19) NOT NULL,
    kpi_version_no INTEGER     NOT NULL,
    part           VARCHAR(10) NOT NULL,
    weight         NUMERIC(5,2),
    scoring        VARCHAR(30),
    baseline       NUMERIC(18,4),
    threshold      NUMERIC(18,4),
    target         NUMERIC(18,4),
    stretch        NUMERIC(18,4),
    tolerance      NUMERIC(18,4),
    point_floor    NUMERIC(8,4),
    point_cap      NUMERIC(8,4),
    detail         ${clob},
    CONSTRAINT pk_performance_target PRIMARY KEY (sheet_id, place),
    CONSTRAINT fk_performance_target__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_target__kpi_version
        FOREIGN KEY (kpi_id, kpi_version_no) REFERENCES performance_kpi_version (kpi_id, version_no),
    CONSTRAINT ck_performance_target__part CHECK (part IN ('ITEM', 'BONUS', 'VETO')),
    CONSTRAINT ck_performance_target__weight CHECK (weight > 0 AND weight <= 100)
);
CREATE INDEX ix_performance_target__kpi ON performance_target (kpi_id, kpi_version_no);

-- Who changed a sheet, when, why and what.
CREATE TABLE performance_sheet_change (
    sheet_id   NUMERIC(19)  NOT NULL,
    change_no  INTEGER      NOT NULL,
    move       VARCHAR(10)  NOT NULL,
    changed_by NUMERIC(19)  NOT NULL,
    changed_at TIMESTAMP(6) NOT NULL,
    reason     VARCHAR(500),
    detail     ${clob},
    CONSTRAINT pk_performance_sheet_change PRIMARY KEY (sheet_id, change_no),
    CONSTRAINT fk_performance_sheet_change__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_sheet_change__changed_by FOREIGN KEY (changed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_sheet_change__move
        CHECK (move IN ('PROPOSED', 'COPIED', 'CHANGED', 'HANDED'))
);
