-- One row for each code: who asks for a version of a rule, or adopts one, locks it, so that they come one after the other.
CREATE TABLE governance_rule (
    id      NUMERIC(19) NOT NULL,
    version INTEGER     NOT NULL,
    code    VARCHAR(30) NOT NULL,
    CONSTRAINT pk_governance_rule PRIMARY KEY (id),
    CONSTRAINT uq_governance_rule__code UNIQUE (code)
);

-- The number of the version that the text was written against; none for a rule's first.
ALTER TABLE governance_rule_version ADD base_no INTEGER;
