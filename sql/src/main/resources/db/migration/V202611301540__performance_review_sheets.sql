-- The sheets that a part of a review is scored by: one for each quarter, say. Only the days that belong to the part count.
CREATE TABLE performance_review_sheet (
    part_id          NUMERIC(19)  NOT NULL,
    sheet_id         NUMERIC(19)  NOT NULL,
    score_id         NUMERIC(19)  NOT NULL,
    first_day        DATE         NOT NULL,
    last_day         DATE         NOT NULL,
    points           NUMERIC(12,2),
    percent_measured NUMERIC(7,4) NOT NULL,
    CONSTRAINT pk_performance_review_sheet PRIMARY KEY (part_id, sheet_id),
    CONSTRAINT fk_performance_review_sheet__part_id FOREIGN KEY (part_id) REFERENCES performance_review_part (id),
    CONSTRAINT fk_performance_review_sheet__sheet_id FOREIGN KEY (sheet_id) REFERENCES performance_sheet (id),
    CONSTRAINT fk_performance_review_sheet__score_id FOREIGN KEY (score_id) REFERENCES performance_score (id),
    CONSTRAINT ck_performance_review_sheet__days CHECK (first_day <= last_day)
);
CREATE INDEX ix_performance_review_sheet__sheet_id ON performance_review_sheet (sheet_id);
CREATE INDEX ix_performance_review_sheet__score_id ON performance_review_sheet (score_id);

INSERT INTO performance_review_sheet (part_id, sheet_id, score_id, first_day, last_day, points, percent_measured)
SELECT p.id, c.sheet_id, c.id, p.first_day, p.last_day, p.points, c.percent_measured
FROM performance_review_part p
JOIN performance_score c ON c.id = p.score_id;

ALTER TABLE performance_review_part DROP COLUMN score_id;
