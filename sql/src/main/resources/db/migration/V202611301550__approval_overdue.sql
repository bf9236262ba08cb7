-- Since when a round has been overdue: an escalation gives it a new term, and it is late all the same.
ALTER TABLE approval_round ADD overdue_since TIMESTAMP(6);
UPDATE approval_round SET overdue_since = (SELECT MIN(d.decided_at) FROM approval_decision d
    WHERE d.round_id = approval_round.id AND d.action = 'ESCALATED') WHERE state = 'OPEN';
UPDATE approval_round SET overdue_since = due_at
    WHERE state = 'OPEN' AND overdue_since IS NULL AND on_timeout = 'REMIND' AND remind_at > due_at;
CREATE INDEX ix_approval_round__overdue_since ON approval_round (overdue_since, state);
