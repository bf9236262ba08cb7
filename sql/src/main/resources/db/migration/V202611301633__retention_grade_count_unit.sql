-- How many erased reviews of a cycle had which grade, by the unit that they counted in, so that a cycle can still be compared with those
-- that follow; the unit is - for the whole cycle, and the grade where there was none. What was counted before is that of the whole
-- cycle, and so of its unit where it names only one.
ALTER TABLE retention_grade_count DROP CONSTRAINT pk_retention_grade_count;
ALTER TABLE retention_grade_count ADD unit_code VARCHAR(20) DEFAULT '-' NOT NULL;
UPDATE retention_grade_count SET unit_code = (SELECT u.unit_code FROM performance_cycle_unit u
    WHERE u.cycle_id = retention_grade_count.cycle_id)
    WHERE 1 = (SELECT COUNT(*) FROM performance_cycle_unit u WHERE u.cycle_id = retention_grade_count.cycle_id);
ALTER TABLE retention_grade_count ADD CONSTRAINT pk_retention_grade_count__unit PRIMARY KEY (cycle_id, unit_code, grade);
