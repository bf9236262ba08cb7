-- What somebody has decided, the newest first, out of all that was ever decided.
CREATE INDEX ix_approval_decision__actor_id ON approval_decision (actor_id, decided_at);
