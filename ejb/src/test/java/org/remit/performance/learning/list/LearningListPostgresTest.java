package org.remit.performance.learning.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Role;
import org.remit.performance.learning.LearningHouse;
import org.remit.performance.learning.LearningWish;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.performance.learning.subject.LearningSubjectKind;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** What is read is counted and sorted in the database, and PostgreSQL has its own idea of types. */
class LearningListPostgresTest {

    @Test
    void aPlanAndTheListAreReadOnPostgresToo() {
        try (TestDatabase database = Postgres.database()) {
            new SheetHouse(database);
            PlanHouse plans = new PlanHouse(database);
            int year = Wiring.TODAY.getYear();
            LearningGoal goal = new LearningGoal(
                    LearningAim.STRENGTH, LearningMeans.COACHING, "Coach the others", LocalDate.of(year, 12, 1));
            new LearningHouse(database)
                    .as(
                            4,
                            service -> service.propose(
                                    4, year, new LearningWish(LearningSubjectKind.KPI, "ORDERS", goal)));

            assertThat(plans.plan(3, Role.EMPLOYEE, 4, year).items())
                    .extracting(LearningItemView::action)
                    .containsExactly("Coach the others");
            for (String sort : List.of("person", "unit", "-state", "due")) {
                assertThat(plans.list(7, Role.HR_STAFF, "MKT", LearningGap.NOT_AGREED, sort))
                        .extracting(LearningRow::open)
                        .containsExactly(1L);
            }
            for (String sort : List.of("due", "-due")) {
                assertThat(plans.list(7, Role.HR_STAFF, "MKT", null, sort))
                        .as("who has nothing due comes last")
                        .extracting(LearningRow::open)
                        .startsWith(1L)
                        .hasSizeGreaterThan(1);
            }
            assertThat(plans.list(7, Role.HR_STAFF, null, LearningGap.OVERDUE, null))
                    .isEmpty();
        }
    }
}
