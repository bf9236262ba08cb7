-- The last number of the register, which has no gaps; whoever enters a resolution locks it.
CREATE TABLE governance_register (
    id            NUMERIC(19) NOT NULL,
    version       INTEGER     NOT NULL,
    register_year INTEGER     NOT NULL,
    last_no       INTEGER     NOT NULL,
    last_seal     VARCHAR(64),
    CONSTRAINT pk_governance_register PRIMARY KEY (id)
);
INSERT INTO governance_register (id, version, register_year, last_no) VALUES (1, 0, 2026, 0);

-- What the board has decided by a vote, carried or not; nothing of it is ever changed.
-- summary: what was voted on, as the members read it. seal: SHA-256 of all of it,
-- of the entry before it as well.
CREATE TABLE governance_resolution (
    id              NUMERIC(19)  NOT NULL,
    version         INTEGER      NOT NULL,
    resolution_no   VARCHAR(20)  NOT NULL,
    request_id      NUMERIC(19)  NOT NULL,
    request_kind    VARCHAR(40)  NOT NULL,
    title_zh        VARCHAR(200),
    title_en        VARCHAR(200),
    content_version INTEGER      NOT NULL,
    summary         ${clob}      NOT NULL,
    outcome         VARCHAR(20)  NOT NULL,
    members         INTEGER      NOT NULL,
    yes_votes       INTEGER      NOT NULL,
    no_votes        INTEGER      NOT NULL,
    abstained       INTEGER      NOT NULL,
    recused         INTEGER      NOT NULL,
    quorum          VARCHAR(20)  NOT NULL,
    quorum_needed   INTEGER      NOT NULL,
    majority        VARCHAR(20)  NOT NULL,
    yes_needed      INTEGER      NOT NULL,
    opened_at       TIMESTAMP(6) NOT NULL,
    settled_at      TIMESTAMP(6) NOT NULL,
    record_hash     VARCHAR(64)  NOT NULL,
    previous_seal   VARCHAR(64),
    seal            VARCHAR(64)  NOT NULL,
    CONSTRAINT pk_governance_resolution PRIMARY KEY (id),
    CONSTRAINT uq_governance_resolution__resolution_no UNIQUE (resolution_no),
    CONSTRAINT fk_governance_resolution__request_id FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_governance_resolution__outcome CHECK (outcome IN ('APPROVED', 'REJECTED', 'LAPSED')),
    CONSTRAINT ck_governance_resolution__votes CHECK (
        yes_votes >= 0 AND no_votes >= 0 AND abstained >= 0 AND recused >= 0
        AND yes_votes + no_votes + abstained + recused <= members)
);
CREATE INDEX ix_governance_resolution__request_id ON governance_resolution (request_id);
CREATE INDEX ix_governance_resolution__seal ON governance_resolution (seal);
CREATE INDEX ix_governance_resolution__settled_at ON governance_resolution (settled_at);

-- How each member voted; no vote for whoever was silent.
CREATE TABLE governance_ballot (
    resolution_id NUMERIC(19) NOT NULL,
    place         INTEGER     NOT NULL,
    person_id     NUMERIC(19) NOT NULL,
    on_behalf_of  NUMERIC(19),
    vote          VARCHAR(20),
    voted_at      TIMESTAMP(6),
    CONSTRAINT pk_governance_ballot PRIMARY KEY (resolution_id, place),
    CONSTRAINT fk_governance_ballot__resolution_id FOREIGN KEY (resolution_id) REFERENCES governance_resolution (id),
    CONSTRAINT fk_governance_ballot__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_governance_ballot__on_behalf_of FOREIGN KEY (on_behalf_of) REFERENCES people_person (id),
    CONSTRAINT ck_governance_ballot__vote CHECK (
        (vote IS NULL AND voted_at IS NULL)
        OR (vote IS NOT NULL AND vote IN ('APPROVED', 'REJECTED', 'ABSTAINED', 'RECUSED') AND voted_at IS NOT NULL))
);
CREATE INDEX ix_governance_ballot__person_id ON governance_ballot (person_id);
