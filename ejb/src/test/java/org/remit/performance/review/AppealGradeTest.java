package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Outcome;
import org.remit.shared.TestDatabase;

/** A panel decides on the grade that each of its members has read. */
class AppealGradeTest {

    private static final long REQUEST = 911;

    private ReviewHouse house;

    @BeforeEach
    void found() {
        house = new ReviewHouse(new TestDatabase());
        house.sql("UPDATE performance_review SET stage = 'PUBLISHED', grade_after = 'C', appeal_grade = 'B'");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoHasReadTheGradeThatIsWrittenDownGrantsIt() {
        assertThat(toRead(Heads.BY_PANEL)).isEqualTo("B");
        assertThat(toRead(Heads.BY_HEADS)).isNull();
        assertThat(new PerformanceReview().readFirst(Heads.BY_PANEL))
                .as("a list has no button for it")
                .isTrue();
        assertThat(new PerformanceReview().readFirst(Heads.BY_HEADS)).isFalse();
        says(Outcome.GRANTED, "B");
        says(Outcome.DISMISSED, null);
    }

    @Test
    void aGradeThatAnotherMemberHasChangedSinceIsToldAndNotGranted() {
        house.sql("UPDATE performance_review SET appeal_grade = 'A'");
        assertThatThrownBy(() -> says(Outcome.GRANTED, "B"))
                .hasMessageContaining("error.reviewAppealGradeChanged")
                .hasMessageContaining("[B, A]");
        assertThatThrownBy(() -> says(Outcome.GRANTED, null))
                .hasMessageContaining("read, key=error.reviewAppealGradeUnread");
        house.sql("UPDATE performance_review SET appeal_grade = NULL");
        assertThatThrownBy(() -> says(Outcome.GRANTED, null)).hasMessageContaining("error.reviewNoAppealGrade");
    }

    private String toRead(String step) {
        return house.read(em -> kind(em).toRead(REQUEST, step));
    }

    private void says(Outcome word, String read) {
        house.read(em -> {
            kind(em).deciding(REQUEST, Heads.BY_PANEL, 2, word, read);
            return null;
        });
    }

    private static PerformanceReview kind(EntityManager em) {
        PerformanceReview kind = new PerformanceReview();
        kind.reviews = new Reviews();
        kind.reviews.em = em;
        return kind;
    }
}
