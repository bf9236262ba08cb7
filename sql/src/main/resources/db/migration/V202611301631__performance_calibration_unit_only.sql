-- A calibration session is about a unit with everything below it, or about those right in the unit alone.
ALTER TABLE performance_calibration ADD unit_only SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE performance_calibration ADD CONSTRAINT ck_performance_calibration__unit_only CHECK (unit_only IN (0, 1));
