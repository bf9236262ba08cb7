-- What the search looks through: one row per unit, position, person, function and duty in force, with its reading in pinyin.
-- The rows are made from the others again whenever those change, so nothing refers to them.
CREATE TABLE organization_search_entry (
    id             NUMERIC(19)   NOT NULL,
    version        INTEGER       NOT NULL,
    kind           VARCHAR(10)   NOT NULL,
    ref_id         NUMERIC(19)   NOT NULL,
    source_version INTEGER       NOT NULL,
    code           VARCHAR(80)   NOT NULL,
    title_zh       VARCHAR(500),
    title_en       VARCHAR(500),
    context        VARCHAR(80),
    closed         SMALLINT      NOT NULL,
    words_zh       VARCHAR(510),
    words_latin    VARCHAR(1300) NOT NULL,
    CONSTRAINT pk_organization_search_entry PRIMARY KEY (id),
    CONSTRAINT uq_organization_search_entry__ref UNIQUE (kind, ref_id)
);

-- To whom somebody answers beside their reporting line, from a day to a day (both included).
CREATE TABLE organization_dotted_line (
    id          NUMERIC(19) NOT NULL,
    version     INTEGER     NOT NULL,
    person_id   NUMERIC(19) NOT NULL,
    position_id NUMERIC(19) NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_to    DATE,
    CONSTRAINT pk_organization_dotted_line PRIMARY KEY (id),
    CONSTRAINT fk_organization_dotted_line__person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_organization_dotted_line__position FOREIGN KEY (position_id) REFERENCES organization_position (id)
);
CREATE INDEX ix_organization_dotted_line__person ON organization_dotted_line (person_id);
