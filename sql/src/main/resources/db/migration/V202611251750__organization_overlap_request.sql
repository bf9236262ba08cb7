-- Which decision on overlapping duties a request to change duties carries out.
ALTER TABLE organization_duty_proposal ADD overlap_decision_id NUMERIC(19);
ALTER TABLE organization_duty_proposal ADD CONSTRAINT fk_organization_duty_proposal__overlap
    FOREIGN KEY (overlap_decision_id) REFERENCES organization_overlap_decision (id);
CREATE INDEX ix_organization_duty_proposal__overlap ON organization_duty_proposal (overlap_decision_id);
