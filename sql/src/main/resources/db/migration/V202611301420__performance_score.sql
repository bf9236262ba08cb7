-- One scoring of all sheets of a period. The cycle is a plain number: who starts a run knows what it stands for.
CREATE TABLE performance_score_run (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    cycle_id    NUMERIC(19),
    first_day   DATE         NOT NULL,
    last_day    DATE         NOT NULL,
    sheets      INTEGER      NOT NULL,
    started_at  TIMESTAMP(6) NOT NULL,
    finished_at TIMESTAMP(6),
    CONSTRAINT pk_performance_score_run PRIMARY KEY (id),
    CONSTRAINT ck_performance_score_run__days CHECK (first_day <= last_day)
);
CREATE INDEX ix_performance_score_run__cycle_id ON performance_score_run (cycle_id);

-- The work of a run in batches. Whoever scores one holds its row and says that it is done in the same transaction as its scores,
-- so that a server that dies leaves nothing half done and two never do the same.
CREATE TABLE performance_score_batch (
    id             NUMERIC(19) NOT NULL,
    version        INTEGER     NOT NULL,
    run_id         NUMERIC(19) NOT NULL,
    first_sheet_id NUMERIC(19) NOT NULL,
    last_sheet_id  NUMERIC(19) NOT NULL,
    sheets         INTEGER     NOT NULL,
    scored_at      TIMESTAMP(6),
    CONSTRAINT pk_performance_score_batch PRIMARY KEY (id),
    CONSTRAINT fk_performance_score_batch__run_id FOREIGN KEY (run_id) REFERENCES performance_score_run (id),
    CONSTRAINT ck_performance_score_batch__sheets CHECK (first_sheet_id <= last_sheet_id)
);
CREATE INDEX ix_performance_score_batch__run_id ON performance_score_batch (run_id, scored_at);

-- What a sheet came to. A row is never changed: scoring again writes another, and the latest holds. Without a total too little
-- was measured.
CREATE TABLE performance_score (
    id               NUMERIC(19)   NOT NULL,
    sheet_id         NUMERIC(19)   NOT NULL,
    run_id           NUMERIC(19),
    cycle_id         NUMERIC(19),
    scored_at        TIMESTAMP(6)  NOT NULL,
    percent_measured NUMERIC(7,4)  NOT NULL,
    weighted         NUMERIC(14,4),
    with_bonus       NUMERIC(14,4),
    after_veto       NUMERIC(14,4),
    total            NUMERIC(12,2),
    CONSTRAINT pk_performance_score PRIMARY KEY (id),
    CONSTRAINT fk_performance_score__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_score__run_id FOREIGN KEY (run_id) REFERENCES performance_score_run (id)
);
CREATE INDEX ix_performance_score__sheet_id ON performance_score (sheet_id, scored_at);

-- The lines of it with every step: what was measured for whom, the formula with the numbers put in, the points it gives (computed)
-- and those that count (points). The place is that on the sheet. Without points nothing could be scored.
CREATE TABLE performance_score_line (
    score_id          NUMERIC(19)   NOT NULL,
    place             INTEGER       NOT NULL,
    part              VARCHAR(10)   NOT NULL,
    kpi_id            NUMERIC(19)   NOT NULL,
    kpi_version_no    INTEGER       NOT NULL,
    scoring           VARCHAR(30),
    subject_kind      VARCHAR(10),
    measurements      INTEGER,
    last_day          DATE,
    target_from       DATE,
    target_to         DATE,
    actual            NUMERIC(24,4),
    numerator         NUMERIC(24,6),
    denominator       NUMERIC(24,6),
    refusal           VARCHAR(80),
    formula           VARCHAR(1000),
    computed          NUMERIC(24,4),
    point_floor       NUMERIC(8,4),
    point_cap         NUMERIC(8,4),
    points            NUMERIC(14,4),
    weight            NUMERIC(5,2),
    normalized_weight NUMERIC(7,4),
    contribution      NUMERIC(14,4),
    CONSTRAINT pk_performance_score_line PRIMARY KEY (score_id, place),
    CONSTRAINT fk_performance_score_line__score_id FOREIGN KEY (score_id) REFERENCES performance_score (id),
    CONSTRAINT fk_performance_score_line__kpi_version
        FOREIGN KEY (kpi_id, kpi_version_no) REFERENCES performance_kpi_version (kpi_id, version_no),
    CONSTRAINT ck_performance_score_line__part CHECK (part IN ('ITEM', 'BONUS', 'VETO'))
);
