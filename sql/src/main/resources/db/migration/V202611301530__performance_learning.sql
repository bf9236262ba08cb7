-- What somebody is to learn in a calendar year. They or their head propose it and the other side agrees; a change asks again.
CREATE TABLE performance_learning_plan (
    id          NUMERIC(19)  NOT NULL,
    version     INTEGER      NOT NULL,
    person_id   NUMERIC(19)  NOT NULL,
    plan_year   INTEGER      NOT NULL,
    proposal_no INTEGER      NOT NULL,
    proposed_by NUMERIC(19)  NOT NULL,
    proposed_at TIMESTAMP(6) NOT NULL,
    agreed_by   NUMERIC(19),
    agreed_at   TIMESTAMP(6),
    CONSTRAINT pk_performance_learning_plan PRIMARY KEY (id),
    CONSTRAINT uq_performance_learning_plan__person_id UNIQUE (person_id, plan_year),
    CONSTRAINT fk_performance_learning_plan__person_id FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_performance_learning_plan__proposed_by FOREIGN KEY (proposed_by) REFERENCES people_person (id),
    CONSTRAINT fk_performance_learning_plan__agreed_by FOREIGN KEY (agreed_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_learning_plan__agreed CHECK (
        (agreed_by IS NULL AND agreed_at IS NULL) OR (agreed_by IS NOT NULL AND agreed_at IS NOT NULL))
);

-- One thing to learn, about one KPI, duty or function. settled: whether it was done or dropped, by whom, when and with which words.
CREATE TABLE performance_learning_item (
    id          NUMERIC(19)   NOT NULL,
    version     INTEGER       NOT NULL,
    plan_id     NUMERIC(19)   NOT NULL,
    kpi_id      NUMERIC(19),
    duty_id     NUMERIC(19),
    function_id NUMERIC(19),
    aim         VARCHAR(10)   NOT NULL,
    means       VARCHAR(15)   NOT NULL,
    action      VARCHAR(1000) NOT NULL,
    due_on      DATE          NOT NULL,
    state       VARCHAR(10)   NOT NULL,
    settled_by  NUMERIC(19),
    settled_at  TIMESTAMP(6),
    settled     VARCHAR(1000),
    CONSTRAINT pk_performance_learning_item PRIMARY KEY (id),
    CONSTRAINT fk_performance_learning_item__plan_id FOREIGN KEY (plan_id) REFERENCES performance_learning_plan (id),
    CONSTRAINT fk_performance_learning_item__kpi_id FOREIGN KEY (kpi_id) REFERENCES performance_kpi (id),
    CONSTRAINT fk_performance_learning_item__duty_id FOREIGN KEY (duty_id) REFERENCES organization_duty (id),
    CONSTRAINT fk_performance_learning_item__function_id FOREIGN KEY (function_id) REFERENCES organization_function (id),
    CONSTRAINT fk_performance_learning_item__settled_by FOREIGN KEY (settled_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_learning_item__about CHECK (
        (kpi_id IS NOT NULL AND duty_id IS NULL AND function_id IS NULL)
        OR (kpi_id IS NULL AND duty_id IS NOT NULL AND function_id IS NULL)
        OR (kpi_id IS NULL AND duty_id IS NULL AND function_id IS NOT NULL)),
    CONSTRAINT ck_performance_learning_item__aim CHECK (aim IN ('WEAKNESS', 'STRENGTH')),
    CONSTRAINT ck_performance_learning_item__means
        CHECK (means IN ('COURSE', 'PRACTICE', 'COACHING', 'JOB_ROTATION', 'OTHER')),
    CONSTRAINT ck_performance_learning_item__state CHECK (
        (state = 'OPEN' AND settled_by IS NULL AND settled_at IS NULL AND settled IS NULL)
        OR (state IN ('DONE', 'DROPPED') AND settled_by IS NOT NULL AND settled_at IS NOT NULL AND settled IS NOT NULL))
);
CREATE INDEX ix_performance_learning_item__plan_id ON performance_learning_item (plan_id, state, due_on);

-- Who did what to a plan and when; nothing of it is ever changed. What was proposed or changed is kept as it was then.
CREATE TABLE performance_learning_entry (
    id         NUMERIC(19)  NOT NULL,
    version    INTEGER      NOT NULL,
    plan_id    NUMERIC(19)  NOT NULL,
    item_id    NUMERIC(19),
    move       VARCHAR(10)  NOT NULL,
    written_by NUMERIC(19)  NOT NULL,
    written_at TIMESTAMP(6) NOT NULL,
    words      VARCHAR(1000),
    aim        VARCHAR(10),
    means      VARCHAR(15),
    action     VARCHAR(1000),
    due_on     DATE,
    CONSTRAINT pk_performance_learning_entry PRIMARY KEY (id),
    CONSTRAINT fk_performance_learning_entry__plan_id FOREIGN KEY (plan_id) REFERENCES performance_learning_plan (id),
    CONSTRAINT fk_performance_learning_entry__item_id FOREIGN KEY (item_id) REFERENCES performance_learning_item (id),
    CONSTRAINT fk_performance_learning_entry__written_by FOREIGN KEY (written_by) REFERENCES people_person (id),
    CONSTRAINT ck_performance_learning_entry__move
        CHECK (move IN ('PROPOSED', 'CHANGED', 'AGREED', 'NOTED', 'DONE', 'DROPPED')),
    CONSTRAINT ck_performance_learning_entry__item CHECK (
        (move = 'AGREED' AND item_id IS NULL) OR (move <> 'AGREED' AND item_id IS NOT NULL))
);
CREATE INDEX ix_performance_learning_entry__plan_id ON performance_learning_entry (plan_id, written_at);
