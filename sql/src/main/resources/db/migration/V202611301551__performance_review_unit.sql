-- The unit that a review counts in: where the person works or, once they have left, worked last. The index holds all that is counted.
ALTER TABLE performance_review ADD unit_code VARCHAR(20);
ALTER TABLE performance_review ADD CONSTRAINT fk_performance_review__unit_code
    FOREIGN KEY (unit_code) REFERENCES organization_unit (code);
UPDATE performance_review SET unit_code = (SELECT q.unit FROM approval_request q WHERE q.id = performance_review.request_id);
CREATE INDEX ix_performance_review__unit_code ON performance_review (unit_code);
CREATE INDEX ix_performance_review__cycle_id ON performance_review (cycle_id, unit_code, stage, waits_for, grade_after);
