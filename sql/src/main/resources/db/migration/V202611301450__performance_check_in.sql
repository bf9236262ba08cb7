-- What was talked about while a score sheet runs: by its holder, and by those who keep it. Nothing of it is ever changed.
CREATE TABLE performance_check_in (
    id         NUMERIC(19)  NOT NULL,
    version    INTEGER      NOT NULL,
    sheet_id   NUMERIC(19)  NOT NULL,
    written_by NUMERIC(19)  NOT NULL,
    written_at TIMESTAMP(6) NOT NULL,
    remark     ${clob}      NOT NULL,
    agreed     VARCHAR(500),
    due_on     DATE,
    CONSTRAINT pk_performance_check_in PRIMARY KEY (id),
    CONSTRAINT fk_performance_check_in__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_check_in__written_by FOREIGN KEY (written_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_check_in__due_on CHECK (due_on IS NULL OR agreed IS NOT NULL)
);
CREATE INDEX ix_performance_check_in__sheet_id ON performance_check_in (sheet_id, written_at);
