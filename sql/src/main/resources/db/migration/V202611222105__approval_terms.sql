-- Escalation goes on upward, each time with a new term of the same length. Whoever only reminds goes on reminding.
ALTER TABLE approval_round ADD term VARCHAR(20) DEFAULT 'P5D/working' NOT NULL;
ALTER TABLE approval_round DROP COLUMN escalated_at;
UPDATE approval_round SET remind_at = due_at WHERE on_timeout = 'REMIND' AND state = 'OPEN' AND remind_at IS NULL;
