-- Days that are no working days although they are from Monday to Friday (HOLIDAY), and days on a weekend that are worked (WORKDAY).
CREATE TABLE approval_calendar_entry (
    id        NUMERIC(19) NOT NULL,
    version   INTEGER     NOT NULL,
    kind      VARCHAR(10) NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    name_zh   VARCHAR(60),
    name_en   VARCHAR(60),
    CONSTRAINT pk_approval_calendar_entry PRIMARY KEY (id),
    CONSTRAINT ck_approval_calendar_entry__kind CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    CONSTRAINT ck_approval_calendar_entry__days CHECK (first_day <= last_day)
);
CREATE INDEX ix_approval_calendar_entry__last_day ON approval_calendar_entry (last_day);
