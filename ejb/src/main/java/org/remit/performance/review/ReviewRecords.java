package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.approval.Outcome;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.review.right.ReviewField;
import org.remit.performance.review.right.ReviewRole;
import org.remit.performance.review.right.ReviewVisibility;

/** The reviews of somebody, as far as they may see them at their stage; from the publication on with every step of their scores. */
@ApplicationScoped
class ReviewRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Reviewed(
            long cycle,
            CycleStage stage,
            String selfAssessment,
            BigDecimal total,
            String grade,
            Outcome signature,
            List<Part> parts) {}

    record Part(
            String unit,
            LocalDate from,
            LocalDate to,
            BigDecimal points,
            BigDecimal conduct,
            String remark,
            BigDecimal score) {}

    record Line(
            long cycle,
            String unit,
            String kpi,
            BigDecimal actual,
            String formula,
            BigDecimal points,
            BigDecimal weight,
            BigDecimal contribution) {}

    @Override
    public List<PersonalRecords> about(long person) {
        List<Review> reviews = em.createQuery(
                        "select r from Review r where r.personId = :person order by r.id", Review.class)
                .setParameter("person", person)
                .getResultList();
        return List.of(
                new PersonalRecords(
                        "reviews", reviews.stream().map(ReviewRecords::reviewed).toList()),
                new PersonalRecords(
                        "scores",
                        reviews.stream()
                                .filter(review -> visible(review).contains(ReviewField.SCORE))
                                .flatMap(this::lines)
                                .toList()));
    }

    private static Set<ReviewField> visible(Review review) {
        return ReviewVisibility.fields(Set.of(ReviewRole.PERSON), review.stage());
    }

    private static Reviewed reviewed(Review review) {
        Set<ReviewField> visible = visible(review);
        boolean result = visible.contains(ReviewField.RESULT);
        return new Reviewed(
                review.cycleId(),
                review.stage(),
                review.selfAssessment(),
                result ? review.total() : null,
                result ? review.gradeAfter() : null,
                review.signature(),
                review.parts().stream().map(part -> part(part, visible)).toList());
    }

    private static Part part(ReviewPart part, Set<ReviewField> visible) {
        boolean assessment = visible.contains(ReviewField.ASSESSMENT);
        return new Part(
                part.unit(),
                part.period().from(),
                part.period().to(),
                visible.contains(ReviewField.SCORE) ? part.points() : null,
                assessment ? part.conduct() : null,
                assessment ? part.remark() : null,
                visible.contains(ReviewField.RESULT) ? part.score() : null);
    }

    @SuppressWarnings("unchecked")
    private Stream<Line> lines(Review review) {
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT p.unit_code, k.code, l.actual, l.formula, l.points, l.weight, l.contribution"
                                + " FROM performance_review_part p JOIN performance_review_sheet s ON s.part_id = p.id"
                                + " JOIN performance_score_line l ON l.score_id = s.score_id"
                                + " JOIN performance_kpi k ON k.id = l.kpi_id WHERE p.review_id = :review"
                                + " ORDER BY p.id, s.first_day, l.place",
                        Tuple.class)
                .setParameter("review", review.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        review.cycleId(),
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, String.class),
                        row.get(4, BigDecimal.class),
                        row.get(5, BigDecimal.class),
                        row.get(6, BigDecimal.class)));
    }
}
