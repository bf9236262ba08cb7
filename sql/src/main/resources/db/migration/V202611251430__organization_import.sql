-- A file with units, positions, people or duties on its way into the organisation. It is read once into rows, checked there
-- and then taken over as a whole; the row of the import stays as its record.
CREATE TABLE organization_import (
    id            NUMERIC(19)  NOT NULL,
    version       INTEGER      NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    state         VARCHAR(10)  NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    sha256        VARCHAR(64)  NOT NULL,
    skip_existing SMALLINT     NOT NULL,
    rows_read     INTEGER      NOT NULL,
    rows_checked  INTEGER      NOT NULL,
    rows_written  INTEGER      NOT NULL,
    rows_skipped  INTEGER      NOT NULL,
    findings      INTEGER      NOT NULL,
    person_id     NUMERIC(19)  NOT NULL,
    node          VARCHAR(80)  NOT NULL,
    uploaded_at   TIMESTAMP(6) NOT NULL,
    finished_at   TIMESTAMP(6),
    CONSTRAINT pk_organization_import PRIMARY KEY (id),
    CONSTRAINT fk_organization_import__person_id FOREIGN KEY (person_id) REFERENCES people_person (id)
);

-- The rows of the file, until they are taken over; what each column holds depends on the kind. The leader is the first row
-- with the same code. Ids are drawn while reading, so that taking over is INSERT ... SELECT on every database.
CREATE TABLE organization_import_row (
    import_id NUMERIC(19) NOT NULL,
    row_no    INTEGER     NOT NULL,
    new_id    NUMERIC(19) NOT NULL,
    second_id NUMERIC(19) NOT NULL,
    leader    INTEGER,
    skipped   SMALLINT    NOT NULL,
    code      VARCHAR(254),
    text_1    VARCHAR(1000),
    text_2    VARCHAR(1000),
    text_3    VARCHAR(1000),
    text_4    VARCHAR(200),
    text_5    VARCHAR(200),
    text_6    VARCHAR(1000),
    text_7    VARCHAR(1000),
    text_8    VARCHAR(200),
    text_9    VARCHAR(200),
    text_10   VARCHAR(200),
    text_11   VARCHAR(200),
    text_12   VARCHAR(200),
    text_13   VARCHAR(200),
    text_14   VARCHAR(200),
    number_1  NUMERIC(22,4),
    number_2  NUMERIC(22,4),
    number_3  NUMERIC(22,4),
    day_1     DATE,
    day_2     DATE,
    CONSTRAINT pk_organization_import_row PRIMARY KEY (import_id, row_no),
    CONSTRAINT fk_organization_import_row__import FOREIGN KEY (import_id) REFERENCES organization_import (id)
);
CREATE INDEX ix_organization_import_row__code ON organization_import_row (import_id, code);
CREATE INDEX ix_organization_import_row__text_4 ON organization_import_row (import_id, text_4);

-- What has to be mended in the file before it can be taken over; row 0 is the file as a whole.
CREATE TABLE organization_import_finding (
    import_id   NUMERIC(19)  NOT NULL,
    row_no      INTEGER      NOT NULL,
    column_name VARCHAR(60)  NOT NULL,
    message     VARCHAR(40)  NOT NULL,
    argument    VARCHAR(200),
    CONSTRAINT pk_organization_import_finding PRIMARY KEY (import_id, row_no, column_name, message),
    CONSTRAINT fk_organization_import_finding__import FOREIGN KEY (import_id) REFERENCES organization_import (id)
);
