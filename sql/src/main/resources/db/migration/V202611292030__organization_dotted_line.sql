-- A dotted line belongs to an assignment and ends with it; the request tells who asked for it and who agreed.
ALTER TABLE organization_dotted_line ADD assignment_id NUMERIC(19);
ALTER TABLE organization_dotted_line ADD request_id NUMERIC(19);
ALTER TABLE organization_dotted_line ADD CONSTRAINT fk_organization_dotted_line__assignment FOREIGN KEY (assignment_id) REFERENCES organization_assignment (id);
ALTER TABLE organization_dotted_line ADD CONSTRAINT fk_organization_dotted_line__request FOREIGN KEY (request_id) REFERENCES approval_request (id);
CREATE INDEX ix_organization_dotted_line__assignment ON organization_dotted_line (assignment_id);
CREATE INDEX ix_organization_dotted_line__position ON organization_dotted_line (position_id);
