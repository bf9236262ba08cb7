-- Files that show where a measured number comes from, each at the row of the measurement that was the latest when it was added.
-- What is taken back loses its content and keeps its name, its SHA-256 and why.
CREATE TABLE performance_measurement_evidence (
    id             NUMERIC(19)  NOT NULL,
    measurement_id NUMERIC(19)  NOT NULL,
    name           VARCHAR(200) NOT NULL,
    media_type     VARCHAR(100) NOT NULL,
    size_bytes     NUMERIC(19)  NOT NULL,
    sha256         VARCHAR(64)  NOT NULL,
    uploaded_by    NUMERIC(19)  NOT NULL,
    uploaded_at    TIMESTAMP(6) NOT NULL,
    content        ${blob},
    removed_by     NUMERIC(19),
    removed_at     TIMESTAMP(6),
    removal_reason VARCHAR(500),
    CONSTRAINT pk_performance_measurement_evidence PRIMARY KEY (id),
    CONSTRAINT fk_performance_measurement_evidence__measurement_id
        FOREIGN KEY (measurement_id) REFERENCES performance_measurement (id),
    CONSTRAINT fk_performance_measurement_evidence__uploaded_by FOREIGN KEY (uploaded_by) REFERENCES people_person (id),
    CONSTRAINT fk_performance_measurement_evidence__removed_by FOREIGN KEY (removed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_measurement_evidence__removed CHECK (
        (removed_at IS NULL AND removed_by IS NULL AND removal_reason IS NULL)
        OR (removed_at IS NOT NULL AND removed_by IS NOT NULL AND removal_reason IS NOT NULL AND content IS NULL))
);
CREATE INDEX ix_performance_measurement_evidence__measurement_id ON performance_measurement_evidence (measurement_id);
