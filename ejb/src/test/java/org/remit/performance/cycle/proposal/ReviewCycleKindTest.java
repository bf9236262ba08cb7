package org.remit.performance.cycle.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.Wiring;
import org.remit.people.People;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleHouse;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.content.Contents;
import org.remit.shared.BusinessException;

/** What becomes of a request for a cycle, with real tables. */
class ReviewCycleKindTest {

    CycleHouse house;

    @BeforeEach
    void open() {
        house = new CycleHouse();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anApprovedRequestBeginsTheCycle() {
        long request = asked("OPEN", Contents.quarter());
        does(kind -> kind.submitting(request));

        does(kind -> kind.apply(request));

        long cycle = house.book(book -> book.ofRequest(request)).orElseThrow();
        assertThat(house.cycle(cycle).stage()).isEqualTo(CycleStage.STARTING);
        assertThat(house.cycle(cycle).requestId()).isEqualTo(request);
    }

    @Test
    void whatIsWrongWithUnitsAndPanelIsToldAtTheirFields() {
        CycleContent content = Contents.weighed(Contents.of(Contents.quarter(), "NOPE"), "100", List.of(1L, 2L, 99L));
        long request = asked("DRAFT", content);

        assertThatThrownBy(() -> does(kind -> kind.submitting(request)))
                .hasMessageContaining("field=units[0], key=error.unitUnknown")
                .hasMessageContaining("field=panel[2], key=error.cyclePanelGone");
    }

    @Test
    void aUnitIsNotNamedBesideOneAboveIt() {
        CycleContent quarter = Contents.quarter();
        CycleContent twice = new CycleContent(
                quarter.name(),
                quarter.from(),
                quarter.to(),
                quarter.purpose(),
                quarter.rule(),
                List.of("OPS", "MKT"),
                quarter.days(),
                quarter.grades(),
                quarter.distribution(),
                quarter.kpiShare(),
                quarter.panel());
        long request = asked("DRAFT", twice);

        assertThatThrownBy(() -> does(kind -> kind.submitting(request)))
                .hasMessageContaining("field=units[1], key=error.cycleUnitTwice");
    }

    @Test
    void aSecondCycleOfTheSamePeopleAndDaysIsRefusedAndTheFirstIsNamed() {
        long first = house.begin(Contents.of(Contents.quarter(), "OPS"));
        long above = asked("OPEN", Contents.quarter());
        long below = asked("OPEN", Contents.of(Contents.quarter(), "MKT"));

        for (long second : List.of(above, below)) {
            assertThatThrownBy(() -> does(kind -> kind.submitting(second)))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refused -> assertThat(refused.violations().get(0).args())
                                    .endsWith(String.valueOf(first)))
                    .hasMessageContaining("error.cycleOverlaps");
            assertThatThrownBy(() -> does(kind -> kind.apply(second))).hasMessageContaining("error.cycleOverlaps");
        }
        assertThat(house.rows("select id, stage from performance_cycle")).hasSize(1);
    }

    @Test
    void oneDayInCommonIsTooMuchAndTheNextDayIsNot() {
        house.begin(Contents.quarter());
        CycleContent next =
                Contents.during(Contents.quarter(), LocalDate.parse("2026-12-31"), LocalDate.parse("2027-03-31"));
        long touching = asked("OPEN", next);
        assertThatThrownBy(() -> does(kind -> kind.apply(touching))).hasMessageContaining("error.cycleOverlaps");

        long after = asked("OPEN", Contents.during(next, LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31")));
        assertThatCode(() -> does(kind -> kind.apply(after))).doesNotThrowAnyException();
    }

    @Test
    void whatOthersHaveAskedForComesFirstToo() {
        long first = asked("OPEN", Contents.quarter());
        long second = asked("DRAFT", Contents.of(Contents.quarter(), "MKT"));

        assertThatThrownBy(() -> does(kind -> kind.submitting(second)))
                .hasMessageContaining("error.cycleUnderWay")
                .hasMessageContaining("R2026-" + first);
        assertThatCode(() -> does(kind -> kind.submitting(first))).doesNotThrowAnyException();
        house.sql("update approval_request set state = 'REJECTED' where id = " + first);
        assertThatCode(() -> does(kind -> kind.submitting(second))).doesNotThrowAnyException();
    }

    @Test
    void decidersSeeItAtAGlanceAndWhatWasMendedLineByLine() {
        long request = asked("RETURNED", Contents.quarter());
        does(kind -> kind.proposals.save(
                request,
                Contents.weighed(Contents.quarter(), "80", List.of(1L, 2L, 9L)),
                house.clock().instant()));
        house.sql("update approval_request set state = 'OPEN', content_version = 2 where id = " + request);

        List<Summary.Line> glance = asks(kind -> kind.summary(request).lines());
        assertThat(glance)
                .extracting(Summary.Line::label)
                .contains("summary.cycle.period", "summary.cycle.unit", "summary.cycle.purpose", "summary.cycle.rule");
        assertThat(glance.get(0).value().zh()).isEqualTo("2026年10月1日 – 2026年12月31日");
        assertThat(glance.get(0).value().en()).isEqualTo("1 October 2026 – 31 December 2026");
        List<Summary.Line> before = asks(kind -> kind.content(request, 1));
        List<Summary.Line> after = asks(kind -> kind.content(request, 2));
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .extracting(line -> line.value().en())
                .containsExactly("80 : 20", "Person 9");
    }

    @Test
    void aDraftIsThrownAwayWithWhatItSays() {
        long request = asked("DRAFT", Contents.quarter());
        does(kind -> kind.discarding(request));

        assertThat(house.rows("select id, version from performance_cycle_proposal"))
                .isEmpty();
    }

    private long asked(String state, CycleContent content) {
        long request = house.request(state.equals("RETURNED") ? "DRAFT" : state);
        does(kind -> kind.proposals.save(request, content, house.clock().instant()));
        house.sql("update approval_request set state = '" + state + "' where id = " + request);
        return request;
    }

    private interface Does {
        void with(ReviewCycleKind kind);
    }

    private void does(Does work) {
        asks(kind -> {
            work.with(kind);
            return null;
        });
    }

    private <T> T asks(Function<ReviewCycleKind, T> work) {
        return house.read(em -> work.apply(kind(em)));
    }

    private ReviewCycleKind kind(EntityManager em) {
        ReviewCycleKind kind = new ReviewCycleKind();
        kind.book = house.book(em);
        kind.proposals = new CycleProposals();
        kind.proposals.em = em;
        kind.check = new CycleCheck();
        kind.check.book = kind.book;
        kind.check.proposals = kind.proposals;
        kind.check.units = new Wiring(em).units();
        kind.check.people = new Colleagues();
        kind.check.clock = house.clock();
        kind.summaries = new CycleSummaries();
        kind.summaries.units = kind.check.units;
        kind.summaries.people = new Wiring(em).people();
        return kind;
    }

    /** The nine of the company may all sign in. */
    private static final class Colleagues extends People {

        @Override
        public boolean canAct(long person) {
            return person < 10;
        }
    }
}
