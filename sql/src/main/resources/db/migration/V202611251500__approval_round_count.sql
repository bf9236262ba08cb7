-- A request knows how many rounds it has had and in which run it is, so that nobody has to look for its last round.
ALTER TABLE approval_request ADD round_count INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE approval_request ADD run_no INTEGER DEFAULT 1 NOT NULL;
UPDATE approval_request SET
    round_count = (SELECT COUNT(*) FROM approval_round r WHERE r.request_id = approval_request.id),
    run_no = (SELECT COUNT(*) + 1 FROM approval_round r
        WHERE r.request_id = approval_request.id AND r.rule = 'mend' AND r.outcome = 'RESUBMITTED');
