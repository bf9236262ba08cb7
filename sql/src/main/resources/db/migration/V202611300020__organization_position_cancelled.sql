-- A planned position that is cancelled never opens: its last day is the day before its first one.
ALTER TABLE organization_position DROP CONSTRAINT ck_organization_position__period;
ALTER TABLE organization_position ADD CONSTRAINT ck_organization_position__period_cancelled
    CHECK ((permanent = 1 AND valid_to IS NULL)
        OR (permanent = 0 AND valid_to IS NOT NULL AND (valid_to >= valid_from OR status = 'CLOSED')));
