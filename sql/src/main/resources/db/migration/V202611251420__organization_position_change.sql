-- What a request asks for that changes, closes or prolongs a position or moves people, one row for each version that was
-- submitted. It is under way from its submission until it is in force or refused: until then nothing else may touch the same.
CREATE TABLE organization_change_proposal (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content_version INTEGER       NOT NULL,
    kind            VARCHAR(40)   NOT NULL,
    position_code   VARCHAR(60)   NOT NULL,
    to_position     VARCHAR(60),
    person_id       NUMERIC(19),
    effective_from  DATE          NOT NULL,
    under_way       SMALLINT      NOT NULL,
    content         ${clob}       NOT NULL,
    saved_at        TIMESTAMP(6)  NOT NULL,
    CONSTRAINT pk_organization_change_proposal PRIMARY KEY (id),
    CONSTRAINT uq_organization_change_proposal UNIQUE (request_id, content_version),
    CONSTRAINT fk_organization_change_proposal FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_organization_change_proposal__under_way CHECK (under_way IN (0, 1))
);
CREATE INDEX ix_organization_change_proposal__position ON organization_change_proposal (position_code);
CREATE INDEX ix_organization_change_proposal__to ON organization_change_proposal (to_position);
CREATE INDEX ix_organization_change_proposal__person ON organization_change_proposal (person_id);
