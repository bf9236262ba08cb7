-- The changes that are under way, for the budget, out of all that ever were.
CREATE INDEX ix_organization_change_proposal__under_way ON organization_change_proposal (under_way, kind);
-- When a draft is thrown away, nothing may have come from it: each of these tables would be read through.
CREATE INDEX ix_organization_assignment__request_id ON organization_assignment (request_id);
CREATE INDEX ix_organization_duty__request_id ON organization_duty (request_id);
CREATE INDEX ix_organization_position_past__request_id ON organization_position_past (request_id);
