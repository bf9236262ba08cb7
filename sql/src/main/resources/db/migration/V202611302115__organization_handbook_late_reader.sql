-- Who begins to hold a position after an edition was published is asked to confirm it too. The work item by which they are; null
-- for whoever was asked when it was published. Without a foreign key, as the requests that hold work items are erased.
ALTER TABLE organization_handbook_reader ADD work_item_id NUMERIC(19);
CREATE INDEX ix_organization_handbook_reader__work_item ON organization_handbook_reader (work_item_id);
