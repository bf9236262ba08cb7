-- Until when the holder of an agreed sheet is to say whether they agree to another, and when they are told next that they are asked.
-- Who is asked already was never told: they are now.
ALTER TABLE performance_sheet_revision ADD due_at TIMESTAMP(6);
ALTER TABLE performance_sheet_revision ADD remind_at TIMESTAMP(6);
UPDATE performance_sheet_revision SET due_at = proposed_at, remind_at = proposed_at WHERE state = 'OPEN';
CREATE INDEX ix_performance_sheet_revision__remind_at ON performance_sheet_revision (state, remind_at);
