-- By which rules a vote was counted; the seal of older entries does not cover them.
ALTER TABLE governance_resolution ADD vote_base VARCHAR(20) DEFAULT 'MEMBERS' NOT NULL;
ALTER TABLE governance_resolution ADD casting SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE governance_resolution ADD casting_vote VARCHAR(20);
ALTER TABLE governance_resolution ADD seal_form INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE governance_resolution ADD CONSTRAINT ck_governance_resolution__vote_base
    CHECK (vote_base IN ('MEMBERS', 'VOTES'));
ALTER TABLE governance_resolution ADD CONSTRAINT ck_governance_resolution__casting_vote
    CHECK (casting_vote IS NULL OR (casting = 1 AND casting_vote IN ('APPROVED', 'REJECTED')));

-- From when to when somebody is a member of the board, and whether in the chair. A member without a term is one without end.
CREATE TABLE governance_board_term (
    id         NUMERIC(19)  NOT NULL,
    version    INTEGER      NOT NULL,
    person_id  NUMERIC(19)  NOT NULL,
    chair      SMALLINT     NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    basis      VARCHAR(200) NOT NULL,
    CONSTRAINT pk_governance_board_term PRIMARY KEY (id),
    CONSTRAINT uq_governance_board_term__person_id UNIQUE (person_id, valid_from),
    CONSTRAINT fk_governance_board_term__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_governance_board_term__days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

-- By what votes of the board are counted that open from then on; the last row counts. None: more than half of all members.
CREATE TABLE governance_voting_rule (
    id       NUMERIC(19)   NOT NULL,
    version  INTEGER       NOT NULL,
    quorum   VARCHAR(40)   NOT NULL,
    majority VARCHAR(40)   NOT NULL,
    casting  SMALLINT      NOT NULL,
    reason   VARCHAR(1000) NOT NULL,
    set_by   NUMERIC(19)   NOT NULL,
    set_at   TIMESTAMP(6)  NOT NULL,
    CONSTRAINT pk_governance_voting_rule PRIMARY KEY (id),
    CONSTRAINT fk_governance_voting_rule__set_by FOREIGN KEY (set_by) REFERENCES people_person (id),
    CONSTRAINT ck_governance_voting_rule__quorum CHECK (quorum IN ('HALF', 'TWO_THIRDS')),
    CONSTRAINT ck_governance_voting_rule__majority
        CHECK (majority IN ('HALF_OF_MEMBERS', 'TWO_THIRDS_OF_MEMBERS', 'HALF_OF_VOTES', 'TWO_THIRDS_OF_VOTES'))
);
CREATE INDEX ix_governance_voting_rule__set_by ON governance_voting_rule (set_by);
