-- Until when the holder of an agreed sheet is to say whether they agree to another, and when they are told next that they are asked.
-- Who is asked already was never told: both stay empty until they are, and then their term begins.
ALTER TABLE performance_sheet_revision ADD due_at TIMESTAMP(6);
ALTER TABLE performance_sheet_revision ADD remind_at TIMESTAMP(6);
CREATE INDEX ix_performance_sheet_revision__remind_at ON performance_sheet_revision (state, remind_at);
