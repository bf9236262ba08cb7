package org.remit.web.performance.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.TargetLine;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.shared.BusinessException;

/** What an actual would bring on a line of a sheet; nothing is kept. */
@Named
@ViewScoped
public class TryOutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SheetListService sheets;

    private Integer place;
    private BigDecimal actual;
    private String reached;
    private transient Calculation calculation;
    private transient List<TargetLine> lines;

    public void calculate(Long sheet) {
        TargetLine line = line(sheet);
        calculation = TargetScoring.calculate(line.definition(), actual, TargetScoring.codes(reached));
    }

    /** The lines that are complete, vetoes aside. */
    public List<TargetLine> lines(Long sheet) {
        if (lines == null) {
            lines = sheets.worked(sheet).targets().stream()
                    .filter(line -> line.definition().part() != TargetPart.VETO)
                    .filter(line -> TargetScoring.violations(line.definition()).isEmpty())
                    .toList();
        }
        return lines;
    }

    /** Whether the line counts what was reached instead of a number. */
    public boolean milestones(Long sheet) {
        return !lines(sheet).isEmpty() && line(sheet).definition().method() == MethodKind.MILESTONES;
    }

    /** The line that is tried, the first one until another is chosen. */
    public TargetLine line(Long sheet) {
        return lines(sheet).stream()
                .filter(line -> place == null || line.place() == place)
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("error.changedMeanwhile"));
    }

    public Calculation getCalculation() {
        return calculation;
    }

    public Integer getPlace() {
        return place;
    }

    /** What was tried before says nothing of another line or number. */
    public void setPlace(Integer place) {
        this.place = place;
        calculation = null;
    }

    public BigDecimal getActual() {
        return actual;
    }

    public void setActual(BigDecimal actual) {
        this.actual = actual;
    }

    public String getReached() {
        return reached;
    }

    public void setReached(String reached) {
        this.reached = reached;
    }
}
