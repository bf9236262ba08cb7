-- What a head would have in place of a sheet that its holder has agreed to: open until the holder says whether they agree, or it is
-- taken back. An agreed one becomes the sheet.
CREATE TABLE performance_sheet_revision (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    sheet_id    NUMERIC(19)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    proposed_by NUMERIC(19)  NOT NULL,
    proposed_at TIMESTAMP(6) NOT NULL,
    answered_by NUMERIC(19),
    answered_at TIMESTAMP(6),
    remark      VARCHAR(500),
    CONSTRAINT pk_performance_sheet_revision PRIMARY KEY (id),
    CONSTRAINT fk_performance_sheet_revision__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_sheet_revision__proposed_by FOREIGN KEY (proposed_by) REFERENCES people_person (id),
    CONSTRAINT fk_performance_sheet_revision__answered_by FOREIGN KEY (answered_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_sheet_revision__state CHECK (
        (state = 'OPEN' AND answered_at IS NULL AND answered_by IS NULL)
        OR (state IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN') AND answered_at IS NOT NULL AND answered_by IS NOT NULL))
);
CREATE INDEX ix_performance_sheet_revision__sheet_id ON performance_sheet_revision (sheet_id, proposed_at);

-- Its lines, as those of a sheet.
CREATE TABLE performance_revision_target (
    revision_id    NUMERIC(19) NOT NULL,
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
    CONSTRAINT pk_performance_revision_target PRIMARY KEY (revision_id, place),
    CONSTRAINT fk_performance_revision_target__revision_id
        FOREIGN KEY (revision_id) REFERENCES performance_sheet_revision (id),
    CONSTRAINT fk_performance_revision_target__kpi_version
        FOREIGN KEY (kpi_id, kpi_version_no) REFERENCES performance_kpi_version (kpi_id, version_no)
);
