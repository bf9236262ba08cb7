-- Which positions have other seats or holders than before, for the nodes that remember them; no position stands for all. A row
-- is kept for two hours.
CREATE TABLE organization_staffing_change (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    position_id NUMERIC(19),
    changed_at  TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_organization_staffing_change PRIMARY KEY (id)
);
