-- A version of a duty that was changed on its first day never was in force; until now it stood beside its successor for that day.
UPDATE organization_duty
SET valid_to = valid_from - INTERVAL '1' DAY
WHERE valid_to = valid_from
  AND EXISTS (SELECT 1 FROM organization_duty n WHERE n.position_id = organization_duty.position_id
      AND n.code = organization_duty.code AND n.valid_from = organization_duty.valid_from
      AND n.version_no > organization_duty.version_no);
