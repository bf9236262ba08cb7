-- Drafts from before it was kept when they were saved last show their beginning; what they propose knows better. Of the drafts of
-- handbooks it is not known.
UPDATE approval_request SET saved_at = (SELECT MAX(p.saved_at) FROM organization_position_proposal p
    WHERE p.request_id = approval_request.id)
WHERE state = 'DRAFT' AND EXISTS (SELECT 1 FROM organization_position_proposal p
    WHERE p.request_id = approval_request.id AND p.saved_at > approval_request.saved_at);
UPDATE approval_request SET saved_at = (SELECT MAX(p.saved_at) FROM organization_duty_proposal p
    WHERE p.request_id = approval_request.id)
WHERE state = 'DRAFT' AND EXISTS (SELECT 1 FROM organization_duty_proposal p
    WHERE p.request_id = approval_request.id AND p.saved_at > approval_request.saved_at);
UPDATE approval_request SET saved_at = (SELECT MAX(d.saved_at) FROM organization_change_draft d
    WHERE d.request_id = approval_request.id)
WHERE state = 'DRAFT' AND EXISTS (SELECT 1 FROM organization_change_draft d
    WHERE d.request_id = approval_request.id AND d.saved_at > approval_request.saved_at);
