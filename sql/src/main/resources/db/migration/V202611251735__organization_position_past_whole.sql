-- The history of a position knows all that a change can change: before, a freeze of the past was not visible. What was kept
-- without its status was not frozen as far as anybody knows.
ALTER TABLE organization_position_past ADD status VARCHAR(10);
ALTER TABLE organization_position_past ADD fte NUMERIC(6,2);
ALTER TABLE organization_position_past ADD job_family VARCHAR(60);
ALTER TABLE organization_position_past ADD grade VARCHAR(20);
UPDATE organization_position_past SET status = 'OPEN';

DROP VIEW organization_position_version;
CREATE VIEW organization_position_version AS
SELECT p.id, p.id AS position_id, p.since AS first_day, p.valid_to AS last_day, 1 AS latest, p.unit_id, p.title_zh, p.title_en,
       p.layer, p.headcount, p.monthly_cost, p.reports_to,
       CAST(CASE WHEN p.status = 'FROZEN' THEN 'FROZEN' ELSE 'OPEN' END AS VARCHAR(10)) AS status,
       p.fte, p.job_family, p.grade
FROM organization_position p
WHERE p.status <> 'CLOSED' OR p.valid_to IS NOT NULL
UNION ALL
SELECT h.id, h.position_id, h.valid_from, h.valid_to, 0, h.unit_id, h.title_zh, h.title_en,
       h.layer, h.headcount, h.monthly_cost, h.reports_to,
       CAST(CASE WHEN h.status = 'FROZEN' THEN 'FROZEN' ELSE 'OPEN' END AS VARCHAR(10)),
       h.fte, h.job_family, h.grade
FROM organization_position_past h JOIN organization_position p ON p.id = h.position_id
WHERE h.valid_from < p.since;
