package org.remit.web.performance.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.remit.performance.overview.progress.CycleProgress;
import org.remit.performance.overview.progress.ProgressService;
import org.remit.performance.overview.progress.UnitProgress;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.Msg;

/** How far the units of a cycle are, as a file. */
@RequestScoped
public class ProgressList implements ExportedList {

    @Inject
    ProgressService progress;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "cycle-progress";
    }

    @Override
    public String title() {
        return "progress.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        OverviewPlace place = OverviewPlace.of(request);
        CycleProgress shown = progress.progress(place.cycle(), place.unit());
        List<String> head = new ArrayList<>(msg.all("progress.unit", "progress.reviews"));
        shown.stages().stream().map(msg::of).forEach(head::add);
        head.addAll(msg.all("progress.done", "progress.overdue"));
        out.row(head);
        Stream.concat(shown.units().stream(), Stream.of(shown.total())).forEach(unit -> out.row(row(unit, shown)));
    }

    private List<Object> row(UnitProgress unit, CycleProgress shown) {
        String name = unit == shown.total() ? msg.get("progress.total") : msg.of(unit.name());
        List<Object> cells = new ArrayList<>();
        cells.add(unit.own() ? msg.format("progress.directly", name) : name);
        cells.add(unit.reviews());
        cells.addAll(unit.atStage());
        cells.add(unit.done());
        cells.add(unit.overdue());
        return cells;
    }
}
