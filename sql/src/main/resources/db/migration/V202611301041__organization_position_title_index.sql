-- Before a new position is decided on, those of the same title are looked up that have vacant seats.
CREATE INDEX ix_organization_position__title_zh ON organization_position (title_zh);
CREATE INDEX ix_organization_position__title_en ON organization_position (title_en);
