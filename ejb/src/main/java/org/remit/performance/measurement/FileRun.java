package org.remit.performance.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.remit.performance.measurement.MeasurementPlans.Plan;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.file.FileColumn;
import org.remit.performance.measurement.file.FileFinding;
import org.remit.performance.measurement.file.MeasurementFile;
import org.remit.shared.BusinessException.Violation;

/** One way through a file: some rows at a time are in memory, and what is found in them is said by row and column. */
class FileRun implements MeasurementFile.Rows {

    /** More of them help nobody. */
    static final int MOST_FINDINGS = 1_000;

    /** Says what would become of some measurements, of which the first is at this place. */
    interface Planner {
        Plan plan(List<MeasurementEntry> entries, int first);
    }

    private final Planner planner;
    private final Consumer<Plan> plans;
    private final List<MeasurementEntry> chunk = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<FileFinding> findings = new ArrayList<>();
    private int planned;
    private int found;

    /** @param plans takes each plan as long as nothing was found */
    FileRun(Planner planner, Consumer<Plan> plans) {
        this.planner = planner;
        this.plans = plans;
    }

    @Override
    public void entry(int row, MeasurementEntry entry) {
        chunk.add(entry);
        rows.add(row);
        if (chunk.size() == MeasurementDesk.CHUNK) {
            flush();
        }
    }

    @Override
    public void finding(FileFinding finding) {
        found++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /** To be called at the end too. */
    void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        Plan plan = planner.plan(chunk, planned);
        plan.violations().forEach(this::add);
        if (found == 0) {
            plans.accept(plan);
        }
        planned += chunk.size();
        chunk.clear();
        rows.clear();
    }

    /** {@code measurements[1003].value} is the value of the fourth row of the second thousand. */
    private void add(Violation violation) {
        String field = violation.field();
        int index = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        FileColumn column =
                FileColumn.ofField(field.substring(field.indexOf(".") + 1)).orElse(null);
        finding(new FileFinding(rows.get(index - planned), column, violation.key(), violation.args()));
    }

    int read() {
        return planned;
    }

    int found() {
        return found;
    }

    List<FileFinding> findings() {
        return findings;
    }
}
