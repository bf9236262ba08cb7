package org.remit.api.performance.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.list.CycleSheet;
import org.remit.shared.LocalizedText;

/**
 * A review cycle.
 *
 * @param from the first day of what is reviewed
 * @param to the last day, included
 * @param purpose what the results are used for
 * @param rule the performance rule in force
 * @param units the codes of the units that take part, with everything below them
 * @param kpiShare how much of the total is the KPI score, in percent; the rest is the head’s rating of conduct
 * @param request the number of the request that asked for it, for those who may read it
 * @param guidelines left out for whoever the cycle merely covers, as the next three
 * @param minimumGroup smaller groups are not compared with the guideline
 * @param enforced whether a group has to keep the guideline
 * @param panel who decides on appeals
 */
public record CycleBody(
        long id,
        LocalizedText name,
        LocalDate from,
        LocalDate to,
        CycleStage stage,
        LocalizedText purpose,
        LocalizedText rule,
        List<String> units,
        List<StageBody> stages,
        List<GradeBody> grades,
        BigDecimal kpiShare,
        String request,
        List<GuidelineBody> guidelines,
        Integer minimumGroup,
        Boolean enforced,
        List<PersonRef> panel) {

    static CycleBody of(CycleSheet sheet) {
        CycleView cycle = sheet.cycle();
        boolean whole = sheet.whole();
        return new CycleBody(
                cycle.id(),
                cycle.name(),
                cycle.period().from(),
                cycle.period().to(),
                cycle.stage(),
                cycle.purpose(),
                cycle.rule(),
                cycle.units(),
                cycle.stages().stream().map(StageBody::of).toList(),
                cycle.grades().stream().map(GradeBody::of).toList(),
                cycle.kpiShare(),
                sheet.request(),
                whole
                        ? cycle.distribution().guidelines().stream()
                                .map(GuidelineBody::of)
                                .toList()
                        : null,
                cycle.distribution().minimumGroup(),
                whole ? cycle.distribution().enforced() : null,
                whole ? sheet.panel() : null);
    }
}
