-- The grade that held until an appeal was granted, so that the result says what the appeal has changed.
ALTER TABLE performance_review ADD grade_before_appeal VARCHAR(4);
