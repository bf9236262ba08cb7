-- What nobody is to answer for any more keeps its name and its past, but is offered no longer.
ALTER TABLE organization_function ADD retired SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE organization_function ADD CONSTRAINT ck_organization_function__retired CHECK (retired IN (0, 1));
