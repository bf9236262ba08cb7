-- How often what is being written of a request was saved or sent: who saves it from another window sees that somebody was faster.
ALTER TABLE approval_request ADD draft_version INTEGER DEFAULT 0 NOT NULL;
