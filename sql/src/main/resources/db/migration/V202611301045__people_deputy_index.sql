-- For whom somebody is to stand in who leaves.
CREATE INDEX ix_people_deputy__deputy_id ON people_deputy (deputy_id);
