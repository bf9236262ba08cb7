package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Limits;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.web.shared.Msg;

/** How a line of a sheet counts, in a plain sentence with its numbers. */
@Named
@RequestScoped
public class MethodTexts {

    private static final int PERCENT = 2;
    private static final int DECIMALS = 4;

    @Inject
    Msg msg;

    public String sentence(TargetDefinition line) {
        if (!TargetScoring.violations(line).isEmpty()) {
            return msg.get("sheet.incomplete");
        }
        if (line.part() == TargetPart.VETO) {
            return msg.format("sheet.says.veto", line.cap());
        }
        BigDecimal floor = floor(line);
        BigDecimal cap = cap(line);
        return switch (line.method()) {
            case COMPLETION_RATE ->
                msg.format(
                        "sheet.says.higher",
                        floor,
                        at(BigDecimal.ZERO, line, floor),
                        line.target(),
                        cap,
                        at(BigDecimal.ZERO, line, cap));
            case LINEAR_HIGHER ->
                msg.format(
                        "sheet.says.higher",
                        floor,
                        at(line.baseline(), line, floor),
                        line.target(),
                        cap,
                        at(line.baseline(), line, cap));
            case LINEAR_LOWER ->
                msg.format(
                        "sheet.says.lower",
                        floor,
                        at(line.baseline(), line, floor),
                        line.target(),
                        cap,
                        at(line.baseline(), line, cap));
            case CLOSEST_IS_BEST -> msg.format("sheet.says.closest", line.target(), floor, away(line, floor));
            case THRESHOLD_TARGET_STRETCH ->
                limited(
                        line,
                        msg.format(
                                line.stretch().compareTo(line.threshold()) > 0
                                        ? "sheet.says.stepsUp"
                                        : "sheet.says.stepsDown",
                                line.threshold(),
                                line.target(),
                                line.stretch()));
            case BANDS ->
                limited(line, line.detail().bands().stream().map(this::band).collect(joined()));
            case YES_NO -> limited(line, msg.get("sheet.says.yesNo"));
            case MILESTONES ->
                limited(
                        line,
                        line.detail().milestones().stream()
                                .map(stage -> msg.format("sheet.says.milestone", stage.code(), stage.weight()))
                                .collect(joined()));
            case PER_EVENT ->
                msg.format(
                        line.detail().each().signum() < 0 ? "sheet.says.deduct" : "sheet.says.add",
                        line.detail().start(),
                        line.detail().each().abs(),
                        floor,
                        cap);
            case RUBRIC ->
                limited(line, line.detail().levels().stream().map(this::level).collect(joined()));
        };
    }

    /** A level with its words, where it has any. */
    public String level(Level level) {
        return level.words() == null
                ? msg.format("sheet.says.level", level.rating(), level.points())
                : msg.format("sheet.says.levelWords", level.rating(), level.points(), level.words());
    }

    /** As it is chosen and kept. */
    public String rating(Level level) {
        return level.rating().stripTrailingZeros().toPlainString();
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(msg.get("sheet.says.between"));
    }

    private String band(Band band) {
        if (band.from() == null) {
            return band.to() == null
                    ? msg.format("sheet.says.bandAll", band.points())
                    : msg.format("sheet.says.bandBelow", band.to(), band.points());
        }
        return band.to() == null
                ? msg.format("sheet.says.bandFrom", band.from(), band.points())
                : msg.format("sheet.says.band", band.from(), band.to(), band.points());
    }

    /** With the limits, unless they are the usual ones. */
    private String limited(TargetDefinition line, String sentence) {
        boolean usual =
                floor(line).compareTo(Limits.USUAL.floor()) == 0 && cap(line).compareTo(Limits.USUAL.cap()) == 0;
        return usual ? sentence : sentence + " " + msg.format("sheet.says.limits", floor(line), cap(line));
    }

    /** Where a straight line from the baseline through the target has so many points. */
    private static BigDecimal at(BigDecimal baseline, TargetDefinition line, BigDecimal points) {
        BigDecimal rise = line.target().subtract(baseline).multiply(points).movePointLeft(PERCENT);
        return tidy(baseline.add(rise));
    }

    private static BigDecimal away(TargetDefinition line, BigDecimal floor) {
        return tidy(line.tolerance()
                .multiply(BigDecimal.valueOf(100).subtract(floor))
                .movePointLeft(PERCENT));
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static BigDecimal floor(TargetDefinition line) {
        return line.floor() == null ? Limits.USUAL.floor() : line.floor();
    }

    private static BigDecimal cap(TargetDefinition line) {
        return line.cap() == null ? Limits.USUAL.cap() : line.cap();
    }
}
