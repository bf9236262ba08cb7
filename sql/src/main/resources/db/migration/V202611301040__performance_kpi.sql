-- The KPI library. What a KPI is stands in its versions: a change writes a new one and leaves the old ones as they are, so that
-- what was agreed on or measured by an old one can still be read. The row of the KPI says which version is the present one.
CREATE TABLE performance_kpi (
    id         NUMERIC(19) NOT NULL,
    version    INTEGER     NOT NULL,
    code       VARCHAR(60) NOT NULL,
    life       VARCHAR(10) NOT NULL,
    current_no INTEGER     NOT NULL,
    CONSTRAINT pk_performance_kpi PRIMARY KEY (id),
    CONSTRAINT uq_performance_kpi__code UNIQUE (code),
    CONSTRAINT ck_performance_kpi__life CHECK (life IN ('IN_USE', 'RETIRED'))
);

-- Function and owner are codes without a foreign key: the library is there before a template has brought the functions. Nobody
-- has changed what Remit itself has put in.
CREATE TABLE performance_kpi_version (
    id             NUMERIC(19)  NOT NULL,
    version        INTEGER      NOT NULL,
    kpi_id         NUMERIC(19)  NOT NULL,
    version_no     INTEGER      NOT NULL,
    valid_from     DATE         NOT NULL,
    life           VARCHAR(10)  NOT NULL,
    name_zh        VARCHAR(120),
    name_en        VARCHAR(120),
    unit           VARCHAR(20)  NOT NULL,
    direction      VARCHAR(10)  NOT NULL,
    frequency      VARCHAR(10)  NOT NULL,
    over_time      VARCHAR(15)  NOT NULL,
    over_people    VARCHAR(15)  NOT NULL,
    target_kind    VARCHAR(10)  NOT NULL,
    per            NUMERIC(16,4),
    formula_zh     VARCHAR(500),
    formula_en     VARCHAR(500),
    numerator_zh   VARCHAR(200),
    numerator_en   VARCHAR(200),
    denominator_zh VARCHAR(200),
    denominator_en VARCHAR(200),
    source_zh      VARCHAR(200),
    source_en      VARCHAR(200),
    stage          VARCHAR(12),
    function_code  VARCHAR(40),
    owner_code     VARCHAR(60),
    changed_by     NUMERIC(19),
    changed_at     TIMESTAMP(6) NOT NULL,
    reason         VARCHAR(500),
    CONSTRAINT pk_performance_kpi_version PRIMARY KEY (id),
    CONSTRAINT uq_performance_kpi_version__number UNIQUE (kpi_id, version_no),
    CONSTRAINT fk_performance_kpi_version__kpi_id FOREIGN KEY (kpi_id) REFERENCES performance_kpi (id),
    CONSTRAINT fk_performance_kpi_version__changed_by FOREIGN KEY (changed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_kpi_version__life CHECK (life IN ('IN_USE', 'RETIRED')),
    CONSTRAINT ck_performance_kpi_version__direction CHECK (direction IN ('HIGHER', 'LOWER', 'CLOSEST')),
    CONSTRAINT ck_performance_kpi_version__frequency
        CHECK (frequency IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    CONSTRAINT ck_performance_kpi_version__over_time CHECK (over_time IN ('SUM', 'MEAN', 'LAST', 'RATIO_OF_SUMS')),
    CONSTRAINT ck_performance_kpi_version__over_people CHECK (over_people IN ('SUM', 'MEAN', 'RATIO_OF_SUMS')),
    CONSTRAINT ck_performance_kpi_version__target_kind CHECK (target_kind IN ('CUMULATIVE', 'LEVEL')),
    CONSTRAINT ck_performance_kpi_version__per CHECK (per > 0)
);
CREATE INDEX ix_performance_kpi_version__name_zh ON performance_kpi_version (name_zh);
CREATE INDEX ix_performance_kpi_version__name_en ON performance_kpi_version (name_en);

-- Which KPI of the library a KPI of a duty is.
CREATE TABLE performance_kpi_use (
    organization_kpi_id NUMERIC(19) NOT NULL,
    kpi_id              NUMERIC(19) NOT NULL,
    CONSTRAINT pk_performance_kpi_use PRIMARY KEY (organization_kpi_id),
    CONSTRAINT fk_performance_kpi_use__organization_kpi_id
        FOREIGN KEY (organization_kpi_id) REFERENCES organization_kpi (id),
    CONSTRAINT fk_performance_kpi_use__kpi_id FOREIGN KEY (kpi_id) REFERENCES performance_kpi (id)
);
CREATE INDEX ix_performance_kpi_use__kpi_id ON performance_kpi_use (kpi_id);

-- One row. Whoever enters KPIs into the library holds it until they are done, so that two at once never enter the same one.
CREATE TABLE performance_kpi_lock (
    id NUMERIC(19) NOT NULL,
    CONSTRAINT pk_performance_kpi_lock PRIMARY KEY (id)
);
INSERT INTO performance_kpi_lock (id) VALUES (1);
