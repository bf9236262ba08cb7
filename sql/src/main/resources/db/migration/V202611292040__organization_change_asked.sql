-- The SHA-256 of what was asked for before it was completed: a repetition is known by it, whatever has changed since.
ALTER TABLE organization_change_proposal ADD asked_hash VARCHAR(64);
