package org.remit.web.performance.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.remit.performance.overview.distribution.DistributionService;
import org.remit.performance.overview.distribution.GradeCounts;
import org.remit.performance.overview.distribution.GradeDistribution;
import org.remit.performance.overview.distribution.GroupDistribution;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.Msg;

/** The grades by unit as a file, each unit with this cycle and the one before. */
@RequestScoped
public class DistributionList implements ExportedList {

    @Inject
    DistributionService distributions;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "grade-distribution";
    }

    @Override
    public String title() {
        return "distribution.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        OverviewPlace place = OverviewPlace.of(request);
        GradeDistribution shown = distributions.distribution(place.cycle(), place.unit());
        List<String> head = new ArrayList<>(
                msg.all("progress.unit", "reviews.cycle", "distribution.rated", "distribution.notRated"));
        shown.grades().forEach(grade -> {
            head.add(grade.letter());
            head.add(grade.letter() + " %");
        });
        out.row(head);
        Stream.concat(shown.units().stream(), Stream.of(shown.total())).forEach(group -> {
            String name = name(group, shown);
            out.row(row(name, msg.of(shown.name()), group.present()));
            if (shown.before() != null && shown.before().comparable()) {
                out.row(row(name, msg.of(shown.before().name()), group.before()));
            }
        });
    }

    private String name(GroupDistribution group, GradeDistribution shown) {
        String name = group == shown.total() ? msg.get("progress.total") : msg.of(group.name());
        return group.own() ? msg.format("progress.directly", name) : name;
    }

    private List<Object> row(String name, String cycle, GradeCounts counts) {
        if (counts == null) {
            return Arrays.asList(name, cycle, msg.get("distribution.hidden"));
        }
        List<Object> cells = new ArrayList<>(Arrays.asList(name, cycle, counts.rated(), counts.notRated()));
        for (int grade = 0; grade < counts.counts().size(); grade++) {
            cells.add(counts.counts().get(grade));
            cells.add(counts.share(grade));
        }
        return cells;
    }
}
