-- What a position is and what it was, one row for each stretch of days: so that any day can be asked with one condition. A
-- closed position without a last day never was in force. A row of the past that a change of the same day has replaced is
-- left out, since no day belongs to it.
CREATE VIEW organization_position_version AS
SELECT p.id, p.id AS position_id, p.since AS first_day, p.valid_to AS last_day, 1 AS latest, p.unit_id, p.title_zh, p.title_en,
       p.layer, p.headcount, p.monthly_cost, p.reports_to,
       CAST(CASE WHEN p.status = 'FROZEN' THEN 'FROZEN' ELSE 'OPEN' END AS VARCHAR(10)) AS status
FROM organization_position p
WHERE p.status <> 'CLOSED' OR p.valid_to IS NOT NULL
UNION ALL
SELECT h.id, h.position_id, h.valid_from, h.valid_to, 0, h.unit_id, h.title_zh, h.title_en,
       h.layer, h.headcount, h.monthly_cost, h.reports_to, CAST('OPEN' AS VARCHAR(10))
FROM organization_position_past h JOIN organization_position p ON p.id = h.position_id
WHERE h.valid_from < p.since;

CREATE INDEX ix_organization_position__reports_to ON organization_position (reports_to);
CREATE INDEX ix_organization_assignment__days ON organization_assignment (position_id, valid_from, valid_to, person_id);
