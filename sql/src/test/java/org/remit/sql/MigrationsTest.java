package org.remit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Databases databases;

    @BeforeAll
    static void open() throws IOException, SQLException {
        databases = new Databases();
        Rows.insertGood(databases.connection("H2"));
        Rows.insertGood(databases.connection("PostgreSQL"));
    }

    @AfterAll
    static void close() throws IOException, SQLException {
        databases.close();
    }

    /** What no row may say, and what it may just say, per check. */
    private record Check(
            String constraint, String table, List<Map<String, Object>> wrong, List<Map<String, Object>> right) {}

    private static Check flag(String constraint, String table, String column) {
        return new Check(constraint, table, values(column, 2, -1), values(column, 0));
    }

    private static Check words(String constraint, String table, String column, Object... words) {
        return new Check(constraint, table, values(column, "OTHER", "open", " "), values(column, words));
    }

    private static Check range(String constraint, String table, String column, Object tooSmall, Object... right) {
        return new Check(constraint, table, values(column, tooSmall), values(column, right));
    }

    private static List<Map<String, Object>> values(String column, Object... values) {
        return Stream.of(values).map(value -> Rows.map(column, value)).toList();
    }

    private static final List<Check> CHECKS = List.of(
            new Check(
                    "ck_people_person__name",
                    "people_person",
                    List.of(Rows.map("name_zh", null, "name_en", null)),
                    List.of(Rows.map("name_zh", "王芳", "name_en", null))),
            flag("ck_people_person__active", "people_person", "active"),
            flag("ck_people_account__must_change", "people_account", "must_change_password"),
            flag("ck_people_account__enabled", "people_account", "enabled"),
            new Check("ck_people_deputy__other", "people_deputy", values("deputy_id", 1), List.of()),
            new Check(
                    "ck_people_deputy__period",
                    "people_deputy",
                    values("valid_to", DAY.minusDays(1)),
                    values("valid_to", DAY, DAY.plusDays(1))),
            words(
                    "ck_approval_request__state",
                    "approval_request",
                    "state",
                    "DRAFT",
                    "OPEN",
                    "RETURNED",
                    "APPROVED",
                    "REJECTED",
                    "WITHDRAWN",
                    "LAPSED"),
            words("ck_approval_round__state", "approval_round", "state", "OPEN", "SETTLED", "CANCELLED"),
            words(
                    "ck_approval_work_item__state",
                    "approval_work_item",
                    "state",
                    "WAITING",
                    "OPEN",
                    "ANSWERED",
                    "CANCELLED"),
            words("ck_approval_calendar_entry__kind", "approval_calendar_entry", "kind", "HOLIDAY", "WORKDAY"),
            new Check(
                    "ck_approval_calendar_entry__days",
                    "approval_calendar_entry",
                    values("last_day", DAY.minusYears(1)),
                    values("last_day", DAY)),
            words("ck_organization_unit__layer", "organization_unit", "layer", "STRATEGY", "MIDDLE", "EXECUTION"),
            words(
                    "ck_organization_unit_past__layer",
                    "organization_unit_past",
                    "layer",
                    "STRATEGY",
                    "MIDDLE",
                    "EXECUTION"),
            new Check(
                    "ck_organization_unit_past__period",
                    "organization_unit_past",
                    values("valid_to", DAY.minusYears(1)),
                    values("valid_to", DAY)),
            words(
                    "ck_organization_position__layer",
                    "organization_position",
                    "layer",
                    "STRATEGY",
                    "MIDDLE",
                    "EXECUTION"),
            range("ck_organization_position__headcount", "organization_position", "headcount", 0, 1),
            range(
                    "ck_organization_position__cost",
                    "organization_position",
                    "monthly_cost",
                    new java.math.BigDecimal("-0.01"),
                    0),
            new Check(
                    // What is neither 0 nor 1 breaks the check of the period as well, which PostgreSQL names.
                    "ck_organization_position__permanent",
                    "organization_position",
                    List.of(),
                    List.of(Rows.map("permanent", 0, "valid_to", DAY))),
            words(
                    "ck_organization_position__status_frozen",
                    "organization_position",
                    "status",
                    "PLANNED",
                    "OPEN",
                    "FROZEN",
                    "CLOSED"),
            words("ck_organization_duty__part", "organization_duty", "part", "OWNER", "HELPER"),
            words("ck_organization_todo__kind", "organization_todo", "kind", "GAP", "DOUBLE", "OVERLAP"),
            words("ck_organization_todo__state", "organization_todo", "state", "OPEN", "DONE"),
            new Check(
                    "ck_organization_todo__subject",
                    "organization_todo",
                    List.of(
                            Rows.map("kind", "GAP", "function_code", null),
                            Rows.map("kind", "OVERLAP", "second_duty", null)),
                    List.of(Rows.map("kind", "OVERLAP", "function_code", null))),
            new Check(
                    "ck_organization_todo__result",
                    "organization_todo",
                    List.of(Rows.map("state", "DONE", "result", null)),
                    List.of(Rows.map("state", "OPEN", "result", null))),
            words(
                    "ck_organization_overlap_decision__verdict",
                    "organization_overlap_decision",
                    "verdict",
                    "MERGE",
                    "OWNER_HELPER",
                    "ACCEPT"),
            new Check(
                    "ck_organization_overlap_decision__reason",
                    "organization_overlap_decision",
                    List.of(Rows.map("verdict", "ACCEPT", "reason", null)),
                    List.of(Rows.map("verdict", "MERGE", "reason", null))),
            flag("ck_organization_assignment__main", "organization_assignment", "main"),
            flag("ck_organization_change_proposal__under_way", "organization_change_proposal", "under_way"),
            new Check(
                    "ck_organization_position__period_cancelled",
                    "organization_position",
                    List.of(
                            Rows.map("permanent", 1, "valid_to", DAY),
                            Rows.map("permanent", 0, "valid_to", null),
                            Rows.map("permanent", 0, "valid_to", DAY.minusDays(1))),
                    List.of(Rows.map("permanent", 0, "valid_to", DAY))),
            words("ck_organization_kpi__direction", "organization_kpi", "direction", "HIGHER", "LOWER", "CLOSEST"),
            words(
                    "ck_organization_kpi__frequency",
                    "organization_kpi",
                    "frequency",
                    "DAILY",
                    "WEEKLY",
                    "MONTHLY",
                    "QUARTERLY",
                    "YEARLY"),
            new Check(
                    "ck_organization_assignment__share",
                    "organization_assignment",
                    values("share_percent", 0, -5, 101),
                    values("share_percent", 1, 100)),
            range("ck_organization_budget__amount", "organization_budget", "amount", -1, 0),
            range("ck_organization_budget__headcount", "organization_budget", "headcount", -1, 0),
            new Check(
                    "ck_organization_budget__on_cost",
                    "organization_budget",
                    values("on_cost_rate", -1, 6),
                    values("on_cost_rate", 0, 5)),
            words(
                    "ck_organization_handbook_edition__scope",
                    "organization_handbook_edition",
                    "scope",
                    "COMPANY",
                    "UNIT",
                    "POSITION"),
            words(
                    "ck_organization_handbook_edition__state",
                    "organization_handbook_edition",
                    "state",
                    "PROPOSED",
                    "PUBLISHED"),
            flag("ck_organization_handbook_edition__editorial", "organization_handbook_edition", "editorial"),
            flag("ck_organization_function__retired", "organization_function", "retired"),
            words("ck_performance_kpi__life", "performance_kpi", "life", "IN_USE", "RETIRED"),
            words("ck_performance_kpi_version__life", "performance_kpi_version", "life", "IN_USE", "RETIRED"),
            words(
                    "ck_performance_kpi_version__direction",
                    "performance_kpi_version",
                    "direction",
                    "HIGHER",
                    "LOWER",
                    "CLOSEST"),
            words(
                    "ck_performance_kpi_version__frequency",
                    "performance_kpi_version",
                    "frequency",
                    "DAILY",
                    "WEEKLY",
                    "MONTHLY",
                    "QUARTERLY",
                    "YEARLY"),
            words(
                    "ck_performance_kpi_version__over_time",
                    "performance_kpi_version",
                    "over_time",
                    "SUM",
                    "MEAN",
                    "LAST",
                    "RATIO_OF_SUMS"),
            words(
                    "ck_performance_kpi_version__over_people",
                    "performance_kpi_version",
                    "over_people",
                    "SUM",
                    "MEAN",
                    "RATIO_OF_SUMS"),
            words(
                    "ck_performance_kpi_version__target_kind",
                    "performance_kpi_version",
                    "target_kind",
                    "CUMULATIVE",
                    "LEVEL"),
            range("ck_performance_kpi_version__per", "performance_kpi_version", "per", 0, 1, 1000, null),
            new Check(
                    "ck_performance_measurement__subject",
                    "performance_measurement",
                    List.of(
                            Rows.map("unit_id", null),
                            Rows.map("position_id", 1),
                            Rows.map("subject_kind", "POSITION"),
                            Rows.map("subject_kind", "PERSON")),
                    List.of(Rows.map("subject_kind", "POSITION", "unit_id", null, "position_id", 1))),
            new Check(
                    "ck_performance_measurement__days",
                    "performance_measurement",
                    values("last_day", DAY.minusDays(1)),
                    values("last_day", DAY, DAY.plusDays(1))),
            range("ck_performance_measurement__denominator", "performance_measurement", "denominator", -1, 0, null),
            words(
                    "ck_performance_measurement__origin",
                    "performance_measurement",
                    "origin",
                    "TYPED",
                    "IMPORTED",
                    "PUSHED"),
            flag("ck_performance_measurement__withdrawn", "performance_measurement", "withdrawn"),
            new Check(
                    "ck_performance_measurement__past",
                    "performance_measurement",
                    List.of(Rows.map("withdrawn", 1, "place", "1:U:1/2026-11-01")),
                    List.of(Rows.map("withdrawn", 0, "place", "1:U:1/2026-11-01"))),
            new Check(
                    "ck_performance_measurement_lock__days",
                    "performance_measurement_lock",
                    values("last_day", DAY.minusDays(1)),
                    values("last_day", DAY)),
            new Check(
                    "ck_performance_measurement_lock__released",
                    "performance_measurement_lock",
                    List.of(Rows.map("released_by", 1), Rows.map("release_reason", "why")),
                    List.of()),
            new Check(
                    "ck_performance_measurement_evidence__removed",
                    "performance_measurement_evidence",
                    List.of(Rows.map("removed_by", 1), Rows.map("removal_reason", "why")),
                    List.of()),
            new Check(
                    "ck_performance_cycle__days",
                    "performance_cycle",
                    values("last_day", DAY.minusYears(1)),
                    values("last_day", DAY)),
            new Check(
                    "ck_performance_cycle__kpi_share",
                    "performance_cycle",
                    values("kpi_share", -1, 101),
                    values("kpi_share", 0, 100)),
            range("ck_performance_cycle__minimum_group", "performance_cycle", "minimum_group", 4, 5),
            flag("ck_performance_cycle__enforced", "performance_cycle", "enforced"),
            words(
                    "ck_performance_cycle__stage",
                    "performance_cycle",
                    "stage",
                    "STARTING",
                    "TARGETS",
                    "RUNNING",
                    "FACTS",
                    "SELF",
                    "HEAD",
                    "CALIBRATION",
                    "PUBLISHED",
                    "APPEAL",
                    "CLOSED"),
            new Check(
                    "ck_performance_cycle_stage__planned_on",
                    "performance_cycle_stage",
                    values("planned_on", (Object) null),
                    List.of(Rows.map("stage", "STARTING", "planned_on", null))),
            range("ck_performance_cycle_grade__lower_bound", "performance_cycle_grade", "lower_bound", -1, 0, 120),
            new Check(
                    "ck_performance_cycle_guideline__bound",
                    "performance_cycle_guideline",
                    List.of(Rows.map("bound", "OTHER", "upper_share", null)),
                    values("bound", "EXACTLY", "LESS_THAN", "AT_MOST")),
            new Check(
                    "ck_performance_cycle_guideline__lower_share",
                    "performance_cycle_guideline",
                    values("lower_share", -1, 101),
                    values("lower_share", 0, 100)),
            new Check(
                    "ck_performance_cycle_guideline__upper_share",
                    "performance_cycle_guideline",
                    List.of(Rows.map("upper_share", 20), Rows.map("bound", "BETWEEN", "upper_share", 5)),
                    List.of(Rows.map("bound", "BETWEEN", "upper_share", 10))),
            words(
                    "ck_performance_review__stage",
                    "performance_review",
                    "stage",
                    "TARGETS",
                    "RUNNING",
                    "FACTS",
                    "SELF",
                    "HEAD",
                    "CALIBRATION",
                    "PUBLISHED",
                    "CLOSED"),
            words(
                    "ck_performance_review__waits_for",
                    "performance_review",
                    "waits_for",
                    "FACTS",
                    "SELF",
                    "HEAD",
                    "PUBLISHED",
                    null),
            words(
                    "ck_performance_review__signature",
                    "performance_review",
                    "signature",
                    "SIGNED",
                    "RESERVED",
                    "UNSIGNED",
                    null),
            new Check(
                    "ck_performance_review_part__days",
                    "performance_review_part",
                    values("last_day", DAY.minusYears(1)),
                    values("last_day", DAY)),
            new Check(
                    "ck_performance_review_sheet__days",
                    "performance_review_sheet",
                    values("last_day", DAY.minusYears(1)),
                    values("last_day", DAY)),
            new Check(
                    "ck_performance_review_part__conduct",
                    "performance_review_part",
                    values("conduct", -1, 101),
                    values("conduct", 0, 100)),
            words("ck_performance_calibration__state", "performance_calibration", "state", "OPEN", "CLOSED"),
            flag("ck_performance_calibration__unit_only", "performance_calibration", "unit_only"),
            words(
                    "ck_performance_calibration_entry__deed",
                    "performance_calibration_entry",
                    "deed",
                    "OPENED",
                    "CLOSED",
                    "REOPENED"),
            new Check(
                    "ck_performance_calibration_entry__ungraded",
                    "performance_calibration_entry",
                    List.of(Rows.map("deed", "CLOSED", "ungraded", null)),
                    List.of(Rows.map("deed", "OPENED", "ungraded", null), Rows.map("deed", "CLOSED", "ungraded", 0))),
            new Check(
                    "ck_performance_grade_change__grade_after",
                    "performance_grade_change",
                    values("grade_after", "B"),
                    values("grade_after", "A", "C")),
            new Check(
                    "ck_performance_sheet__subject",
                    "performance_sheet",
                    List.of(
                            Rows.map("position_id", null),
                            Rows.map("unit_id", 1),
                            Rows.map("assignment_id", 1),
                            Rows.map("position_id", null, "unit_id", 1, "assignment_id", 1)),
                    List.of(
                            Rows.map("position_id", null, "unit_id", 1),
                            Rows.map("position_id", null, "assignment_id", 1))),
            new Check(
                    "ck_performance_sheet__period",
                    "performance_sheet",
                    values("period_to", DAY.minusDays(1)),
                    values("period_to", DAY, DAY.plusDays(1))),
            words("ck_performance_sheet__state", "performance_sheet", "state", "DRAFT", "READY"),
            words("ck_performance_target__part", "performance_target", "part", "ITEM", "BONUS", "VETO"),
            new Check(
                    "ck_performance_target__weight",
                    "performance_target",
                    values("weight", 0, -1, 101),
                    values("weight", 1, 100, null)),
            words(
                    "ck_performance_sheet_change__move_known",
                    "performance_sheet_change",
                    "move",
                    "PROPOSED",
                    "COPIED",
                    "CHANGED",
                    "HANDED",
                    "CONTINUED"),
            new Check(
                    "ck_performance_sheet_revision__state",
                    "performance_sheet_revision",
                    List.of(Rows.map("state", "ACCEPTED"), Rows.map("answered_by", 1), Rows.map("state", "LOST")),
                    List.of()),
            new Check(
                    "ck_performance_check_in__due_on",
                    "performance_check_in",
                    List.of(Rows.map("due_on", DAY, "agreed", null)),
                    List.of(Rows.map("due_on", DAY, "agreed", "Done"), Rows.map("agreed", "Done"))),
            words("ck_retention_rule__basis", "retention_rule", "basis", "PERIOD", "LEAVING"),
            new Check(
                    "ck_retention_rule__years",
                    "retention_rule",
                    values("years", 0, 101),
                    values("years", 1, 100, null)),
            new Check(
                    "ck_retention_hold__lifted",
                    "retention_hold",
                    List.of(Rows.map("lifted_by", 1), Rows.map("lift_reason", "It is over")),
                    List.of()),
            new Check(
                    "ck_performance_score_run__days",
                    "performance_score_run",
                    values("last_day", DAY.minusDays(1)),
                    values("last_day", DAY, DAY.plusDays(1))),
            range("ck_performance_score_batch__sheets", "performance_score_batch", "last_sheet_id", 0, 1, 2),
            words("ck_performance_score_line__part", "performance_score_line", "part", "ITEM", "BONUS", "VETO"),
            new Check(
                    "ck_performance_improvement__subject",
                    "performance_improvement",
                    List.of(
                            Rows.map("unit_id", null),
                            Rows.map("position_id", 1),
                            Rows.map("subject_kind", "POSITION"),
                            Rows.map("subject_kind", "UNKNOWN")),
                    List.of(
                            Rows.map("subject_kind", "POSITION", "position_id", 1, "unit_id", null),
                            Rows.map("subject_kind", "ASSIGNMENT", "assignment_id", 1, "unit_id", null))),
            words(
                    "ck_performance_improvement__stage",
                    "performance_improvement",
                    "stage",
                    "FINDING",
                    "PROPOSAL",
                    "AGREEMENT",
                    "MEASURE",
                    "CHECK"),
            new Check(
                    "ck_performance_improvement__closed",
                    "performance_improvement",
                    List.of(
                            Rows.map("stage", "CLOSED"),
                            Rows.map("open_series", null),
                            Rows.map("closed_at", DAY.atStartOfDay()),
                            Rows.map("stage", "CLOSED", "closed_at", DAY.atStartOfDay())),
                    List.of(Rows.map("stage", "CLOSED", "closed_at", DAY.atStartOfDay(), "open_series", null))),
            words(
                    "ck_performance_improvement_measure__effect_compared",
                    "performance_improvement_measure",
                    "effect",
                    "IMPROVED",
                    "UNCHANGED",
                    "WORSE",
                    "NOT_MEASURED",
                    "NOT_COMPARABLE"),
            new Check(
                    "ck_performance_learning_plan__agreed",
                    "performance_learning_plan",
                    List.of(Rows.map("agreed_by", 1), Rows.map("agreed_at", DAY.atStartOfDay())),
                    List.of(Rows.map("agreed_by", 1, "agreed_at", DAY.atStartOfDay()))),
            new Check(
                    "ck_performance_learning_item__about",
                    "performance_learning_item",
                    List.of(Rows.map("kpi_id", null), Rows.map("duty_id", 1), Rows.map("function_id", 1)),
                    List.of(Rows.map("kpi_id", null, "duty_id", 1), Rows.map("kpi_id", null, "function_id", 1))),
            words("ck_performance_learning_item__aim", "performance_learning_item", "aim", "WEAKNESS", "STRENGTH"),
            new Check(
                    "ck_performance_learning_item__means",
                    "performance_learning_item",
                    values("means", "UNKNOWN", "course", " "),
                    values("means", "COURSE", "PRACTICE", "COACHING", "JOB_ROTATION", "OTHER")),
            new Check(
                    "ck_performance_learning_item__state",
                    "performance_learning_item",
                    List.of(
                            Rows.map("state", "DONE"),
                            Rows.map("state", "LATE"),
                            Rows.map("settled_by", 1),
                            Rows.map("settled", "It is done")),
                    List.of(
                            Rows.map(
                                    "state", "DONE", "settled_by", 1, "settled_at", DAY.atStartOfDay(), "settled", "x"),
                            Rows.map(
                                    "state",
                                    "DROPPED",
                                    "settled_by",
                                    1,
                                    "settled_at",
                                    DAY.atStartOfDay(),
                                    "settled",
                                    "x"))),
            words(
                    "ck_performance_learning_entry__move",
                    "performance_learning_entry",
                    "move",
                    "PROPOSED",
                    "CHANGED",
                    "NOTED",
                    "DONE",
                    "DROPPED"),
            new Check(
                    "ck_performance_learning_entry__item",
                    "performance_learning_entry",
                    List.of(Rows.map("move", "AGREED"), Rows.map("item_id", null)),
                    List.of(Rows.map("move", "AGREED", "item_id", null))),
            words(
                    "ck_governance_resolution__outcome",
                    "governance_resolution",
                    "outcome",
                    "APPROVED",
                    "REJECTED",
                    "LAPSED"),
            new Check(
                    "ck_governance_resolution__votes",
                    "governance_resolution",
                    List.of(Rows.map("yes_votes", -1), Rows.map("no_votes", 5)),
                    List.of(Rows.map("yes_votes", 2, "no_votes", 2))),
            words("ck_governance_resolution__vote_base", "governance_resolution", "vote_base", "MEMBERS", "VOTES"),
            new Check(
                    "ck_governance_resolution__casting_vote",
                    "governance_resolution",
                    List.of(
                            Rows.map("casting", 0, "casting_vote", "APPROVED"),
                            Rows.map("casting", 1, "casting_vote", "ABSTAINED")),
                    List.of(Rows.map("casting", 1, "casting_vote", "REJECTED"), Rows.map("casting", 1))),
            new Check(
                    "ck_governance_board_term__days",
                    "governance_board_term",
                    values("valid_to", DAY.minusYears(1)),
                    values("valid_to", DAY, null)),
            words("ck_governance_voting_rule__quorum", "governance_voting_rule", "quorum", "HALF", "TWO_THIRDS"),
            words(
                    "ck_governance_voting_rule__majority",
                    "governance_voting_rule",
                    "majority",
                    "HALF_OF_MEMBERS",
                    "TWO_THIRDS_OF_MEMBERS",
                    "HALF_OF_VOTES",
                    "TWO_THIRDS_OF_VOTES"),
            new Check(
                    "ck_governance_ballot__vote",
                    "governance_ballot",
                    List.of(Rows.map("vote", "RETURNED"), Rows.map("vote", null)),
                    List.of(Rows.map("vote", "RECUSED"), Rows.map("vote", null, "voted_at", null))),
            words(
                    "ck_governance_rule_version__kind",
                    "governance_rule_version",
                    "kind",
                    "STAFF_RULES",
                    "EXPENSE_RULES",
                    "PROCESS",
                    "TRAINING_MANUAL"),
            words("ck_governance_rule_version__prevailing", "governance_rule_version", "prevailing", "ZH", "EN"),
            flag("ck_governance_rule_version__touches_staff", "governance_rule_version", "touches_staff"),
            flag("ck_governance_rule_version__repeal", "governance_rule_version", "repeal"),
            flag("ck_governance_rule_version__editorial", "governance_rule_version", "editorial"),
            words(
                    "ck_governance_rule_version__decided_by",
                    "governance_rule_version",
                    "decided_by",
                    "BOARD",
                    "OPERATIONS"),
            new Check(
                    "ck_governance_rule_version__decided",
                    "governance_rule_version",
                    List.of(
                            Rows.map("adopted_at", DAY.atStartOfDay()),
                            Rows.map("adopted_at", DAY.atStartOfDay(), "decided_by", "BOARD", "valid_from", DAY),
                            Rows.map("adopted_at", DAY.atStartOfDay(), "decided_by", "BOARD", "round_id", 1)),
                    List.of(Rows.map(
                            "adopted_at",
                            DAY.atStartOfDay(),
                            "decided_by",
                            "BOARD",
                            "valid_from",
                            DAY,
                            "round_id",
                            1))),
            new Check(
                    "ck_governance_rule_version__resolution",
                    "governance_rule_version",
                    List.of(staffRulesBy("OPERATIONS")),
                    List.of(staffRulesBy("BOARD"))),
            new Check(
                    "ck_governance_rule_version__period",
                    "governance_rule_version",
                    List.of(Rows.map("valid_from", DAY, "valid_to", DAY.minusDays(1))),
                    List.of(Rows.map("valid_from", DAY, "valid_to", DAY))),
            words(
                    "ck_governance_rule_hearing__stage",
                    "governance_rule_hearing",
                    "stage",
                    "UNITS",
                    "DISCUSSION",
                    "CONSULTATION"),
            range("ck_governance_rule_hearing__attendees", "governance_rule_hearing", "attendees", 0, 1),
            flag("ck_governance_rule_point__taken_up", "governance_rule_point", "taken_up"),
            words("ck_notification_mail__state", "notification_mail", "state", "WAITING", "SENT", "FAILED", "SKIPPED"));

    private static Map<String, Object> staffRulesBy(String decider) {
        return Rows.map(
                "kind",
                "STAFF_RULES",
                "adopted_at",
                DAY.atStartOfDay(),
                "decided_by",
                decider,
                "valid_from",
                DAY,
                "round_id",
                1);
    }

    static Stream<Arguments> everyCheck() {
        return Stream.of("H2", "PostgreSQL")
                .flatMap(database -> CHECKS.stream().map(check -> Arguments.of(database, check.constraint(), check)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("everyCheck")
    void aCheckRefusesWhatIsWrongAndNothingElse(String database, String constraint, Check check) throws SQLException {
        for (Map<String, Object> wrong : check.wrong()) {
            assertThat(Rows.objectionToChange(databases.connection(database), check.table(), wrong))
                    .as(wrong.toString())
                    .contains(constraint);
        }
        for (Map<String, Object> right : check.right()) {
            assertThat(Rows.objectionToChange(databases.connection(database), check.table(), right))
                    .as(right.toString())
                    .isEmpty();
        }
    }

    @Test
    void noCheckIsWithoutATest() throws SQLException {
        TreeSet<String> there = new TreeSet<>();
        databases
                .rows(
                        "H2",
                        "SELECT constraint_name FROM information_schema.table_constraints WHERE constraint_type = 'CHECK'"
                                + " AND table_schema = 'PUBLIC'")
                .forEach(row -> there.add(row.get(0)));
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(
                        CHECKS.stream().map(Check::constraint).toList());
    }

    static Stream<Arguments> everySecondRow() {
        return Stream.of("H2", "PostgreSQL")
                .flatMap(database -> Stream.of(
                        Arguments.of(
                                database,
                                "people_account",
                                "uq_people_account__username",
                                Map.of("id", 9, "person_id", 2)),
                        Arguments.of(
                                database,
                                "people_account",
                                "uq_people_account__person_id",
                                Map.of("id", 9, "username", "other")),
                        Arguments.of(database, "approval_request", "uq_approval_request__number", Map.of("id", 9)),
                        Arguments.of(database, "approval_round", "uq_approval_round__round_no", Map.of("id", 9)),
                        Arguments.of(database, "organization_unit", "uq_organization_unit__code", Map.of("id", 9)),
                        Arguments.of(
                                database, "organization_position", "uq_organization_position__code", Map.of("id", 9)),
                        Arguments.of(database, "organization_budget", "uq_organization_budget__year", Map.of("id", 9)),
                        Arguments.of(database, "performance_kpi", "uq_performance_kpi__code", Map.of("id", 9)),
                        Arguments.of(
                                database,
                                "performance_kpi_version",
                                "uq_performance_kpi_version__number",
                                Map.of("id", 9)),
                        Arguments.of(
                                database,
                                "performance_measurement",
                                "uq_performance_measurement__revision",
                                Map.of("id", 9)),
                        Arguments.of(
                                database,
                                "approval_request",
                                "fk_approval_request__applicant_id",
                                Map.of("id", 9, "request_number", "R2", "applicant_id", 99)),
                        Arguments.of(
                                database,
                                "approval_round",
                                "fk_approval_round__request_id",
                                Map.of("id", 9, "request_id", 99)),
                        Arguments.of(
                                database,
                                "approval_work_item",
                                "fk_approval_work_item__person_id",
                                Map.of("id", 9, "person_id", 99)),
                        Arguments.of(
                                database,
                                "notification_mail",
                                "fk_notification_mail__person_id",
                                Map.of("id", 9, "person_id", 99))));
    }

    @ParameterizedTest(name = "{2} on {0}")
    @MethodSource("everySecondRow")
    void aSecondOfItsKindAndAReferenceToNothingAreRefused(
            String database, String table, String constraint, Map<String, Object> changes) throws SQLException {
        assertThat(Rows.objectionToCopy(databases.connection(database), table, changes))
                .contains(constraint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void manyDraftsHaveNoNumber(String database) throws SQLException {
        var changes = Rows.map("id", 9, "request_number", null);
        assertThat(Rows.objectionToCopy(databases.connection(database), "approval_request", changes))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void eightyChineseCharactersAndAnEmojiFitANameOfEighty(String database) throws SQLException {
        var connection = databases.connection(database);
        assertThat(Rows.objectionToChange(connection, "people_person", Rows.map("name_zh", "𠮷".repeat(40))))
                .isEmpty();
        assertThat(Rows.objectionToChange(connection, "people_person", Rows.map("name_zh", "长".repeat(80))))
                .isEmpty();
        assertThat(Rows.objectionToChange(connection, "people_person", Rows.map("name_zh", "长".repeat(81))))
                .isNotEmpty();
    }

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() throws SQLException {
        String columns =
                "SELECT table_name, column_name, is_nullable FROM information_schema.columns WHERE LOWER(table_schema)"
                        + " = 'public' AND LOWER(table_name) <> 'flyway_schema_history' ORDER BY LOWER(table_name), LOWER(column_name)";
        assertThat(databases.rows("H2", columns))
                .isEqualTo(databases.rows("PostgreSQL", columns))
                .hasSizeGreaterThan(150);
    }

    @Test
    void everyScriptRanOnBoth() {
        assertThat(databases.migrated.values())
                .containsOnly(Migrations.scripts().size());
    }
}
