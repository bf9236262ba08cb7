-- What a request to change duties asks for, one row for each version of its content, and when it came into force.
CREATE TABLE organization_duty_proposal (
    id              NUMERIC(19)   NOT NULL,
    version         INTEGER       NOT NULL,
    request_id      NUMERIC(19)   NOT NULL,
    content_version INTEGER       NOT NULL,
    content         ${clob}       NOT NULL,
    saved_at        TIMESTAMP(6)  NOT NULL,
    in_force_at     TIMESTAMP(6),
    CONSTRAINT pk_organization_duty_proposal PRIMARY KEY (id),
    CONSTRAINT uq_organization_duty_proposal UNIQUE (request_id, content_version),
    CONSTRAINT fk_organization_duty_proposal FOREIGN KEY (request_id) REFERENCES approval_request (id)
);
-- Which changes of a thing are under way is asked on its page and at each submission.
CREATE INDEX ix_approval_request__subject ON approval_request (subject, kind);
