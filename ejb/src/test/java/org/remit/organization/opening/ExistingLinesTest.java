package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.DutyPart;
import org.remit.organization.Layer;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.overlap.OverlapSide;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.shared.LocalizedText;

/** What the deciders of a new position are told of what there is already. */
class ExistingLinesTest {

    private static final LocalizedText MARKETING = new LocalizedText("市场部", "Marketing");
    private static final LocalizedText SEO = new LocalizedText("SEO专员", "SEO specialist");
    private static final LocalizedText EDITOR = new LocalizedText("内容编辑", "Content editor");

    private final Contents position = new Contents();

    @Test
    void wherePositionsHaveMuchTheSameDutiesEachIsNamedOnce() {
        position.duties = Collections.nCopies(3, Contents.duty());

        List<Summary.Line> lines = lines(List.of(overlap(0, SEO), overlap(0, EDITOR), overlap(2, SEO)), List.of());

        assertThat(lines)
                .containsExactly(new Summary.Line(
                        "summary.overlaps",
                        new LocalizedText(
                                "3项职责中有2项与以下岗位的职责内容相近：SEO专员、内容编辑",
                                "2 of 3 duties, much like duties of SEO specialist, Content editor"),
                        false));
    }

    @Test
    void vacantSeatsAreToldWithTheirPositionsAndUnits() {
        List<Summary.Line> lines = lines(List.of(), List.of(vacant(SEO, 3, 1), vacant(EDITOR, 1, 0)));

        assertThat(lines)
                .containsExactly(new Summary.Line(
                        "summary.vacancies",
                        new LocalizedText(
                                "市场部“SEO专员”岗位空缺2人、市场部“内容编辑”岗位空缺1人",
                                "SEO specialist in Marketing has 2 vacant seats, Content editor in Marketing has 1 vacant seat"),
                        false));
    }

    @Test
    void ofManyTheFirstAreNamed() {
        List<PositionRow> many = Stream.of("A", "B", "C", "D")
                .map(title -> vacant(new LocalizedText(null, title), 1, 0))
                .toList();

        assertThat(lines(List.of(), many).get(0).value().en())
                .contains("C in Marketing")
                .doesNotContain("D in")
                .endsWith(", others");
    }

    @Test
    void whereThereIsNothingNothingIsSaid() {
        assertThat(lines(List.of(), List.of())).isEmpty();
    }

    private List<Summary.Line> lines(List<ProposedOverlap> overlaps, List<PositionRow> vacant) {
        return ExistingLines.of(position.content(), overlaps, vacant);
    }

    private static ProposedOverlap overlap(int duty, LocalizedText title) {
        LocalizedText text = new LocalizedText("策划短视频", "Plan short videos");
        OverlapSide side = new OverlapSide(
                title.en(), 1, text, DutyPart.OWNER, "NEW_MEDIA", text, title.en(), title, "MKT", MARKETING);
        return new ProposedOverlap(duty, side, new BigDecimal("0.9"), List.of(), List.of(), null);
    }

    private static PositionRow vacant(LocalizedText title, int headcount, long filled) {
        return new PositionRow(
                title.en(),
                title,
                "MKT",
                MARKETING,
                Layer.EXECUTION,
                PositionStatus.OPEN,
                headcount,
                filled,
                null,
                true,
                LocalDate.parse("2026-01-01"),
                null);
    }
}
