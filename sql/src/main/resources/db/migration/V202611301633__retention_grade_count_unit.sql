-- How many erased reviews of a cycle had which grade, by the unit that they counted in, so that a cycle can still be compared with those
-- that follow; the unit is - where it is not known, and the grade where there was none. What was counted before is the whole cycle's.
ALTER TABLE retention_grade_count DROP CONSTRAINT pk_retention_grade_count;
ALTER TABLE retention_grade_count ADD unit_code VARCHAR(20) DEFAULT '-' NOT NULL;
UPDATE retention_grade_count SET unit_code = COALESCE((SELECT u.unit_code FROM performance_cycle_unit u
    WHERE u.cycle_id = retention_grade_count.cycle_id AND u.place = 0), '-');
ALTER TABLE retention_grade_count ADD CONSTRAINT pk_retention_grade_count__unit PRIMARY KEY (cycle_id, unit_code, grade);
