-- The position handbook. An edition keeps what was in force on its day as it was approved: later changes of the organisation
-- make a new edition and never touch an old one. One row for each version of a request's content.
CREATE TABLE organization_handbook_edition (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content_version INTEGER       NOT NULL,
    scope           VARCHAR(10)   NOT NULL,
    scope_code      VARCHAR(60)   NOT NULL,
    unit_code       VARCHAR(20)   NOT NULL,
    name_zh         VARCHAR(120),
    name_en         VARCHAR(120),
    title_zh        VARCHAR(120),
    title_en        VARCHAR(120),
    note            VARCHAR(1000),
    as_of           DATE          NOT NULL,
    editorial       SMALLINT      NOT NULL,
    content         ${clob}       NOT NULL,
    content_hash    VARCHAR(64)   NOT NULL,
    position_count  INTEGER       NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    major_no        INTEGER,
    minor_no        INTEGER,
    published_as    VARCHAR(100),
    published_at    TIMESTAMP(6),
    CONSTRAINT pk_organization_handbook_edition PRIMARY KEY (id),
    CONSTRAINT uq_organization_handbook_edition__request UNIQUE (request_id, content_version),
    -- scope, code and number in one: two editions never get the same number
    CONSTRAINT uq_organization_handbook_edition__number UNIQUE (published_as),
    CONSTRAINT fk_organization_handbook_edition__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_organization_handbook_edition__scope CHECK (scope IN ('COMPANY', 'UNIT', 'POSITION')),
    CONSTRAINT ck_organization_handbook_edition__state CHECK (state IN ('PROPOSED', 'PUBLISHED')),
    CONSTRAINT ck_organization_handbook_edition__editorial CHECK (editorial IN (0, 1))
);
CREATE INDEX ix_organization_handbook_edition__scope ON organization_handbook_edition (scope, scope_code, published_at);

-- Who was asked to confirm an edition, for which position, and what it said of it.
CREATE TABLE organization_handbook_reader (
    id            NUMERIC(19) NOT NULL,
    version       INTEGER     NOT NULL,
    edition_id    NUMERIC(19) NOT NULL,
    person_id     NUMERIC(19) NOT NULL,
    position_code VARCHAR(60) NOT NULL,
    unit_code     VARCHAR(20) NOT NULL,
    sheet_hash    VARCHAR(64) NOT NULL,
    CONSTRAINT pk_organization_handbook_reader PRIMARY KEY (id),
    CONSTRAINT uq_organization_handbook_reader__post UNIQUE (edition_id, person_id, position_code),
    CONSTRAINT fk_organization_handbook_reader__edition
        FOREIGN KEY (edition_id) REFERENCES organization_handbook_edition (id),
    CONSTRAINT fk_organization_handbook_reader__person FOREIGN KEY (person_id) REFERENCES people_person (id)
);
CREATE INDEX ix_organization_handbook_reader__post ON organization_handbook_reader (position_code, person_id);
