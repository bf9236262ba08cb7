CREATE TABLE people_person (
    id      NUMERIC(19)  NOT NULL,
    version INTEGER      NOT NULL,
    name_zh VARCHAR(80),
    name_en VARCHAR(80),
    email   VARCHAR(254),
    active  SMALLINT     NOT NULL,
    CONSTRAINT pk_people_person PRIMARY KEY (id),
    CONSTRAINT ck_people_person__name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT ck_people_person__active CHECK (active IN (0, 1))
);

CREATE TABLE people_account (
    id                   NUMERIC(19)  NOT NULL,
    version              INTEGER      NOT NULL,
    person_id            NUMERIC(19)  NOT NULL,
    username             VARCHAR(64)  NOT NULL,
    password_hash        VARCHAR(400) NOT NULL,
    must_change_password SMALLINT     NOT NULL,
    enabled              SMALLINT     NOT NULL,
    failures             INTEGER      NOT NULL,
    failing_since        TIMESTAMP(6),
    locked_until         TIMESTAMP(6),
    last_login_at        TIMESTAMP(6),
    language             VARCHAR(5),
    theme                VARCHAR(10),
    CONSTRAINT pk_people_account PRIMARY KEY (id),
    CONSTRAINT uq_people_account__username UNIQUE (username),
    CONSTRAINT uq_people_account__person_id UNIQUE (person_id),
    CONSTRAINT fk_people_account__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_people_account__must_change CHECK (must_change_password IN (0, 1)),
    CONSTRAINT ck_people_account__enabled CHECK (enabled IN (0, 1))
);

CREATE TABLE people_account_role (
    account_id NUMERIC(19) NOT NULL,
    role       VARCHAR(30) NOT NULL,
    CONSTRAINT pk_people_account_role PRIMARY KEY (account_id, role),
    CONSTRAINT fk_people_account_role__account_id FOREIGN KEY (account_id) REFERENCES people_account (id)
);
CREATE INDEX ix_people_account_role__role ON people_account_role (role);

-- Only the SHA-256 of a token is kept: whoever reads this table cannot use one.
CREATE TABLE people_token (
    id           NUMERIC(19)  NOT NULL,
    version      INTEGER      NOT NULL,
    account_id   NUMERIC(19)  NOT NULL,
    label        VARCHAR(80),
    token_hash   VARCHAR(64)  NOT NULL,
    created_at   TIMESTAMP(6) NOT NULL,
    expires_at   TIMESTAMP(6) NOT NULL,
    last_used_at TIMESTAMP(6),
    revoked_at   TIMESTAMP(6),
    CONSTRAINT pk_people_token PRIMARY KEY (id),
    CONSTRAINT uq_people_token__token_hash UNIQUE (token_hash),
    CONSTRAINT fk_people_token__account_id FOREIGN KEY (account_id) REFERENCES people_account (id)
);
CREATE INDEX ix_people_token__account_id ON people_token (account_id);

-- Wrong passwords by address. An account keeps its own count; the username stands here for the names that have no account, so that
-- they are locked just the same and nobody can find out which names exist.
CREATE TABLE people_login_failure (
    id        NUMERIC(19)  NOT NULL,
    address   VARCHAR(64)  NOT NULL,
    username  VARCHAR(64),
    failed_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_people_login_failure PRIMARY KEY (id)
);
CREATE INDEX ix_people_login_failure__address ON people_login_failure (address, failed_at);
CREATE INDEX ix_people_login_failure__username ON people_login_failure (username, failed_at);

-- Who decides for an absent person, and from when to when (both days included).
CREATE TABLE people_deputy (
    id         NUMERIC(19) NOT NULL,
    version    INTEGER     NOT NULL,
    person_id  NUMERIC(19) NOT NULL,
    deputy_id  NUMERIC(19) NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE        NOT NULL,
    CONSTRAINT pk_people_deputy PRIMARY KEY (id),
    CONSTRAINT fk_people_deputy__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_deputy__deputy_id FOREIGN KEY (deputy_id) REFERENCES people_person (id),
    CONSTRAINT ck_people_deputy__other CHECK (person_id <> deputy_id),
    CONSTRAINT ck_people_deputy__period CHECK (valid_from <= valid_to)
);
CREATE INDEX ix_people_deputy__person_id ON people_deputy (person_id);
