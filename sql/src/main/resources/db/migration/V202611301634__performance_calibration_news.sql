-- Which version a session got when a grade was changed, and when one came in last and whose: who has read an earlier one is told.
ALTER TABLE performance_grade_change ADD session_version INTEGER;
ALTER TABLE performance_calibration ADD arrived_review_id NUMERIC(19);
ALTER TABLE performance_calibration ADD arrived_version INTEGER;
ALTER TABLE performance_calibration ADD CONSTRAINT fk_performance_calibration__arrived_review_id
    FOREIGN KEY (arrived_review_id) REFERENCES performance_review (id) ON DELETE SET NULL;
CREATE INDEX ix_performance_calibration__arrived_review_id ON performance_calibration (arrived_review_id);
