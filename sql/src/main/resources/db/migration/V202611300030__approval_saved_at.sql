-- When a draft was saved last; of those that are there already only their beginning is known.
ALTER TABLE approval_request ADD saved_at TIMESTAMP(6);
UPDATE approval_request SET saved_at = created_at WHERE state = 'DRAFT';
