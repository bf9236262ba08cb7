-- All that the sum over a unit's positions needs, so that the rows themselves need not be read.
CREATE INDEX ix_organization_position__seats
    ON organization_position (unit_id, valid_from, valid_to, headcount, monthly_cost, status);
DROP INDEX ix_organization_position__unit_id;
