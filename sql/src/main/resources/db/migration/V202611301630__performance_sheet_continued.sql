-- A sheet goes with its holder when they go on as another assignment to the same position.
ALTER TABLE performance_sheet_change DROP CONSTRAINT ck_performance_sheet_change__move;
ALTER TABLE performance_sheet_change ADD CONSTRAINT ck_performance_sheet_change__move_known
    CHECK (move IN ('PROPOSED', 'COPIED', 'CHANGED', 'HANDED', 'CONTINUED'));
