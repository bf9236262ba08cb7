-- One sequence numbers every row: identity columns differ between the three databases.
CREATE SEQUENCE shared_id_seq START WITH 1000 INCREMENT BY 50;

-- What was refused or changed outside an approval chain: logins, lock-outs, forbidden access, settings.
CREATE TABLE shared_audit_entry (
    id          NUMERIC(19)   NOT NULL,
    happened_at TIMESTAMP(6)  NOT NULL,
    username    VARCHAR(64),
    action      VARCHAR(40)   NOT NULL,
    target      VARCHAR(200),
    detail      VARCHAR(1000),
    address     VARCHAR(64),
    CONSTRAINT pk_shared_audit_entry PRIMARY KEY (id)
);
CREATE INDEX ix_shared_audit_entry__happened_at ON shared_audit_entry (happened_at);
