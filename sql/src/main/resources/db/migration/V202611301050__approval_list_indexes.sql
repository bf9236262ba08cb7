-- Lists of requests, the newest first, out of all that were ever submitted, and how many those are.
CREATE INDEX ix_approval_request__submitted_at ON approval_request (submitted_at, id);
-- A request in which somebody has spoken in one's place is in one's own list, too.
CREATE INDEX ix_approval_work_item__on_behalf_of ON approval_work_item (on_behalf_of);
-- When a draft is thrown away, no key may lead to it any more.
CREATE INDEX ix_approval_idempotency_key__request_id ON approval_idempotency_key (request_id);
