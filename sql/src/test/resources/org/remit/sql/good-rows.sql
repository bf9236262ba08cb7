-- One row per table that keeps every rule; those of MigrationsTest change it.
INSERT INTO people_person (id, version, name_en, active) VALUES (1, 0, 'Person', 1);
INSERT INTO people_person (id, version, name_en, active) VALUES (2, 0, 'Other', 1);
INSERT INTO people_account (id, version, person_id, username, password_hash, must_change_password, enabled, failures)
    VALUES (1, 0, 1, 'user', 'x', 0, 1, 0);
INSERT INTO people_deputy (id, version, person_id, deputy_id, valid_from, valid_to)
    VALUES (1, 0, 1, 2, DATE '2026-11-23', DATE '2026-11-23');
INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, content_version, decision_count, created_at)
    VALUES (1, 0, 'R2026-000001', 'position-opening', 'DRAFT', 1, 1, 0, TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout, content_version, state,
    opened_at, due_at) VALUES (1, 0, 1, 1, 1, 'userTask_x', 't', 'any', 'ESCALATE', 1, 'OPEN',
    TIMESTAMP '2026-11-23 10:00:00', TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO approval_work_item (id, version, round_id, person_id, asked_because, place, state, opened_at)
    VALUES (1, 0, 1, 1, 'PARTICIPANT', 1, 'OPEN', TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO approval_calendar_entry (id, version, kind, first_day, last_day, name_en)
    VALUES (1, 0, 'HOLIDAY', DATE '2026-10-01', DATE '2026-10-07', 'National Day');
INSERT INTO organization_unit (id, version, code, name_en, layer) VALUES (1, 0, 'MKT', 'Marketing', 'MIDDLE');
INSERT INTO organization_unit_past (id, version, unit_id, valid_from, valid_to, name_en, layer)
    VALUES (1, 0, 1, DATE '2026-01-01', DATE '2026-11-22', 'Promotion', 'MIDDLE');
INSERT INTO organization_function (id, version, code, name_en) VALUES (1, 0, 'NEW_MEDIA', 'New media');
INSERT INTO organization_position (id, version, code, unit_id, layer, headcount, monthly_cost, currency, permanent, valid_from,
    status) VALUES (1, 0, 'MKT-X', 1, 'EXECUTION', 1, 0, 'CNY', 1, DATE '2026-11-23', 'OPEN');
INSERT INTO organization_duty (id, version, position_id, place, function_id) VALUES (1, 0, 1, 1, 1);
INSERT INTO organization_duty_partner (duty_id, kind, code) VALUES (1, 'UNIT', 'MKT');
INSERT INTO organization_kpi (id, version, duty_id, place, unit, direction, target, frequency)
    VALUES (1, 0, 1, 1, '%', 'HIGHER', 35, 'WEEKLY');
INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from)
    VALUES (1, 0, 1, 1, 100, DATE '2026-11-23');
INSERT INTO organization_budget (id, version, unit_id, budget_year, amount, headcount, currency, on_cost_rate)
    VALUES (1, 0, 1, 2026, 0, 0, 'CNY', 0);
INSERT INTO notification_mail (id, version, person_id, occasion, request_number, kind, applicant_id, state, attempts, created_at,
    next_attempt_at) VALUES (1, 0, 1, 'NEW', 'R2026-000001', 'position-opening', 1, 'WAITING', 0,
    TIMESTAMP '2026-11-23 10:00:00', TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO organization_todo (id, version, kind, function_code, first_duty, second_duty, created_by, created_at, owner_id,
    due_on, state, result) VALUES (1, 0, 'GAP', 'NEW_MEDIA', 'A-D1', 'B-D1', 1, TIMESTAMP '2026-11-23 10:00:00', 1,
    DATE '2026-11-30', 'OPEN', 'x');
INSERT INTO organization_duty (id, version, position_id, place, function_id) VALUES (2, 0, 1, 2, 1);
INSERT INTO organization_overlap (id, version, first_id, second_id, score) VALUES (1, 0, 1, 2, 0.5);
INSERT INTO organization_overlap_decision (id, version, first_code, first_version, second_code, second_version, verdict, reason,
    decided_by, decided_at) VALUES (1, 0, 'A-D1', 1, 'B-D1', 1, 'MERGE', 'x', 1, TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO organization_duty_proposal (id, version, request_id, content_version, content, saved_at)
    VALUES (1, 0, 1, 1, '{}', TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO organization_change_proposal (id, version, request_id, content_version, kind, position_code, effective_from, under_way,
    content, saved_at)
    VALUES (1, 0, 1, 1, 'position-closing', 'MKT-SEO', DATE '2026-12-01', 1, '{}', TIMESTAMP '2026-11-25 10:00:00');
INSERT INTO organization_handbook_edition (id, version, request_id, content_version, scope, scope_code, unit_code, as_of, editorial,
    content, content_hash, position_count, state) VALUES (1, 0, 1, 1, 'UNIT', 'MKT', 'MKT', DATE '2026-11-23', 0, '{}', 'x', 1, 'PROPOSED');
INSERT INTO organization_handbook_reader (id, version, edition_id, person_id, position_code, unit_code, sheet_hash)
    VALUES (1, 0, 1, 1, 'MKT-X', 'MKT', 'x');
INSERT INTO governance_rule (id, version, code) VALUES (1, 0, 'EXP-1');
INSERT INTO governance_rule_version (id, version, request_id, content_version, code, kind, touches_staff, repeal,
    editorial, content_hash) VALUES (1, 0, 1, 1, 'EXP-1', 'PROCESS', 0, 0, 0, 'x');
INSERT INTO governance_rule_article (version_id, article_no, heading_zh, body_zh) VALUES (1, 1, '总则', '正文');
INSERT INTO governance_rule_audience (version_id, unit_code) VALUES (1, 'MKT');
INSERT INTO governance_rule_consulted (version_id, unit_code) VALUES (1, 'MKT');
INSERT INTO governance_rule_hearing (id, version, request_id, content_version, stage, recorded_by, recorded_at)
    VALUES (1, 0, 1, 1, 'UNITS', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO governance_rule_point (hearing_id, place, said, taken_up) VALUES (1, 0, 'x', 0);
INSERT INTO performance_kpi (id, version, code, life, current_no) VALUES (1, 0, 'ROI', 'IN_USE', 1);
INSERT INTO performance_kpi_version (id, version, kpi_id, version_no, valid_from, life, unit, direction, frequency, over_time,
    over_people, target_kind, changed_at) VALUES (1, 0, 1, 1, DATE '2026-01-01', 'IN_USE', '%', 'HIGHER', 'MONTHLY', 'MEAN', 'MEAN',
    'LEVEL', TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, unit_id, series, first_day, last_day, numerator,
    origin, measurement_key, revision_no, withdrawn, recorded_by, recorded_at)
VALUES (1, 0, 1, 'UNIT', 1, '1:U:1', DATE '2026-11-23', DATE '2026-11-23', 5, 'TYPED', 'A', 1, 0, 1,
    TIMESTAMP '2026-11-23 12:00:00');
INSERT INTO performance_measurement_lock (id, version, first_day, last_day, reason, locked_by, locked_at)
VALUES (1, 0, DATE '2026-11-23', DATE '2026-11-23', 'Cycle', 1, TIMESTAMP '2026-11-23 12:00:00');
INSERT INTO performance_measurement_evidence (id, measurement_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
    VALUES (1, 1, 'a.pdf', 'application/pdf', 1, 'x', 1, TIMESTAMP '2026-11-23 12:00:00');
INSERT INTO performance_sheet (id, version, position_id, period_from, period_to, state)
    VALUES (1, 0, 1, DATE '2026-11-23', DATE '2026-12-31', 'DRAFT');
INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight) VALUES (1, 0, 1, 1, 'ITEM', 40);
INSERT INTO performance_sheet_change (sheet_id, change_no, move, changed_by, changed_at)
    VALUES (1, 0, 'PROPOSED', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_sheet_revision (id, version, sheet_id, state, reason, proposed_by, proposed_at)
    VALUES (1, 0, 1, 'OPEN', 'why', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_check_in (id, version, sheet_id, written_by, written_at, remark)
    VALUES (1, 0, 1, 1, TIMESTAMP '2026-11-30 10:00:00', 'Talked');
INSERT INTO performance_cycle_proposal (id, version, request_id, content_version, content, saved_at)
    VALUES (1, 0, 1, 1, '{}', TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_cycle (id, version, request_id, first_day, last_day, kpi_share, minimum_group, enforced, stage)
    VALUES (1, 0, 1, DATE '2026-10-01', DATE '2026-12-31', 100, 10, 0, 'STARTING');
INSERT INTO performance_cycle_unit (cycle_id, place, unit_code) VALUES (1, 0, 'MKT');
INSERT INTO performance_cycle_stage (cycle_id, place, stage, planned_on) VALUES (1, 1, 'TARGETS', DATE '2026-10-01');
INSERT INTO performance_cycle_grade (cycle_id, place, letter, lower_bound, words_zh, words_en)
    VALUES (1, 0, 'A', 0, 'x', 'x');
INSERT INTO performance_cycle_guideline (cycle_id, place, letters, bound, lower_share) VALUES (1, 0, 'A', 'AT_MOST', 10);
INSERT INTO performance_cycle_panel (cycle_id, place, person_id) VALUES (1, 0, 1);
INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, stage, created_at)
    VALUES (1, 0, 1, 1, 1, 'TARGETS', TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_review_part (id, version, review_id, assignment_id, unit_code, first_day, last_day, share_percent)
    VALUES (1, 0, 1, 1, 'MKT', DATE '2026-10-01', DATE '2026-12-31', 100);
INSERT INTO performance_calibration (id, version, cycle_id, unit_code, state) VALUES (1, 0, 1, 'MKT', 'OPEN');
INSERT INTO performance_calibration_entry (id, version, calibration_id, deed, person_id, happened_at, ungraded)
    VALUES (1, 0, 1, 'OPENED', 1, TIMESTAMP '2026-11-30 10:00:00', 0);
INSERT INTO performance_calibration_grade (entry_id, place, letter, people) VALUES (1, 0, 'A', 1);
INSERT INTO performance_grade_change (id, version, calibration_id, review_id, grade_before, grade_after, reason, changed_by,
    changed_at) VALUES (1, 0, 1, 1, 'B', 'A', 'Compared', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_score_run (id, version, first_day, last_day, sheets, started_at)
    VALUES (1, 0, DATE '2026-11-23', DATE '2026-11-23', 1, TIMESTAMP '2026-11-23 12:00:00');
INSERT INTO performance_score_batch (id, version, run_id, first_sheet_id, last_sheet_id, sheets) VALUES (1, 0, 1, 1, 1, 1);
INSERT INTO performance_score (id, sheet_id, scored_at, percent_measured) VALUES (1, 1, TIMESTAMP '2026-11-23 12:00:00', 0);
INSERT INTO performance_review_sheet (part_id, sheet_id, score_id, first_day, last_day, percent_measured)
    VALUES (1, 1, 1, DATE '2026-10-01', DATE '2026-12-31', 0);
INSERT INTO performance_score_line (score_id, place, part, kpi_id, kpi_version_no) VALUES (1, 0, 'ITEM', 1, 1);
INSERT INTO performance_improvement (id, version, kpi_id, subject_kind, unit_id, sheet_id, series, open_series, stage,
    opened_at, points, before_first_day, before_last_day, before_value, seen_until, rounds)
VALUES (1, 0, 1, 'UNIT', 1, 1, '1:U:1', '1:U:1', 'FINDING', TIMESTAMP '2026-11-30 10:00:00', 40, DATE '2026-11-23',
    DATE '2026-11-23', 5, DATE '2026-11-23', 0);
INSERT INTO performance_improvement_measure (id, version, improvement_id, round_no, request_id, content_version, measure,
    owner_id, due_date, proposed_by, proposed_at)
VALUES (1, 0, 1, 1, 1, 1, 'Test two pages', 1, DATE '2026-12-31', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO performance_learning_plan (id, version, person_id, plan_year, proposal_no, proposed_by, proposed_at)
    VALUES (1, 0, 1, 2026, 1, 1, TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO performance_learning_item (id, version, plan_id, kpi_id, aim, means, action, due_on, state)
    VALUES (1, 0, 1, 1, 'WEAKNESS', 'COURSE', 'Writing for search engines', DATE '2026-12-31', 'OPEN');
INSERT INTO performance_learning_entry (id, version, plan_id, item_id, move, written_by, written_at)
    VALUES (1, 0, 1, 1, 'PROPOSED', 1, TIMESTAMP '2026-11-23 10:00:00');
INSERT INTO retention_rule (id, version, kind, rule_no, basis, years, legal_basis_zh, legal_basis_en, set_by, set_at)
    VALUES (1, 0, 'reviews', 1, 'PERIOD', 5, 'x', 'x', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO retention_hold (id, version, person_id, from_day, reason, set_by, set_at)
    VALUES (1, 0, 1, DATE '2026-11-30', 'x', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO retention_erasure (id, version, reason, started_by, started_at)
    VALUES (1, 0, 'x', 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO retention_erasure_part (id, version, erasure_id, kind, rule_id, basis, before_day, due, held, erased)
    VALUES (1, 0, 1, 'reviews', 1, 'PERIOD', DATE '2021-11-30', 1, 0, 0);
INSERT INTO retention_erasure_person (id, part_id, person_id, records, erased_at)
    VALUES (1, 1, 1, 1, TIMESTAMP '2026-11-30 10:00:00');
INSERT INTO governance_board_term (id, version, person_id, chair, valid_from, valid_to, basis)
    VALUES (1, 0, 1, 1, DATE '2026-01-01', DATE '2028-12-31', 'x');
INSERT INTO governance_voting_rule (id, version, quorum, majority, casting, reason, set_by, set_at)
    VALUES (1, 0, 'HALF', 'HALF_OF_MEMBERS', 0, 'x', 1, TIMESTAMP '2026-11-24 10:00:00');
INSERT INTO retention_grade_count (cycle_id, grade, reviews) VALUES (1, 'A', 1);
INSERT INTO governance_resolution (id, version, resolution_no, request_id, request_kind, content_version, summary, outcome, members,
    yes_votes, no_votes, abstained, recused, quorum, quorum_needed, majority, yes_needed, opened_at, settled_at, record_hash, seal)
VALUES (1, 0, 'B2026-0001', 1, 'position-opening', 1, '[]', 'APPROVED', 5, 3, 1, 0, 1, '1/2', 3, '1/2', 3,
    TIMESTAMP '2026-11-23 10:00:00', TIMESTAMP '2026-11-24 10:00:00', 'x', 'x');
INSERT INTO governance_ballot (resolution_id, place, person_id, vote, voted_at)
    VALUES (1, 0, 1, 'APPROVED', TIMESTAMP '2026-11-24 10:00:00');
INSERT INTO retention_grade_count (cycle_id, unit_code, grade, reviews) VALUES (1, 'MKT', 'A', 1);
