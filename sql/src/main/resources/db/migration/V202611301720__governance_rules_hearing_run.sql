-- What was heard is kept for each run of a request: once it was returned and sent again, everybody is heard again.
ALTER TABLE governance_rule_hearing ADD run_no INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE governance_rule_hearing ADD CONSTRAINT uq_governance_rule_hearing__run UNIQUE (request_id, run_no, stage);
ALTER TABLE governance_rule_hearing DROP CONSTRAINT uq_governance_rule_hearing__stage;
