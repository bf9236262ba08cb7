-- What an applicant has typed so far of a request that changes positions or moves people: a draft, or a returned one.
CREATE TABLE organization_change_draft (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content         ${clob}       NOT NULL,
    saved_at        TIMESTAMP(6)  NOT NULL,
    CONSTRAINT pk_organization_change_draft PRIMARY KEY (id),
    CONSTRAINT uq_organization_change_draft__request UNIQUE (request_id),
    CONSTRAINT fk_organization_change_draft__request FOREIGN KEY (request_id) REFERENCES approval_request (id)
);
