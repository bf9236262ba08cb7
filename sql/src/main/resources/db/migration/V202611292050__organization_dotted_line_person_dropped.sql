-- Whose dotted line it is, the assignment tells.
ALTER TABLE organization_dotted_line DROP CONSTRAINT fk_organization_dotted_line__person;
DROP INDEX ix_organization_dotted_line__person;
ALTER TABLE organization_dotted_line DROP COLUMN person_id;
