package org.remit.web.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.remit.performance.insight.team.Outliers;
import org.remit.performance.insight.team.TeamBoard;
import org.remit.performance.insight.team.TeamBoardService;
import org.remit.performance.insight.team.TeamFilter;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedDay;

/** A page of the team board; what is shown stands in the address. */
@Named
@RequestScoped
public class TeamBacking {

    /** So many that most units fit on a page and can be compared. */
    private static final int SIZE = 50;

    @Inject
    TeamBoardService boards;

    private String unit;
    private String period;
    private int page;
    private TeamBoard board;

    /** Before anything is written: who may not see it is sent away with a status. */
    public void load() {
        TeamFilter filter = new TeamFilter(unit, days(period).orElse(null));
        board = boards.board(filter, PageRequest.of(Math.max(0, page), SIZE));
    }

    /** The first and the last day with a slash between them, as {@link #text} writes them. */
    static Optional<Period> days(String text) {
        String[] days = text == null ? new String[0] : text.split("/", 2);
        if (days.length < 2) {
            return Optional.empty();
        }
        return TypedDay.parse(days[0])
                .flatMap(from ->
                        TypedDay.parse(days[1]).filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
    }

    public String text(Period days) {
        return days.from() + "/" + days.to();
    }

    public TeamBoard getBoard() {
        return board;
    }

    public int getPages() {
        return (int) ((board.total() + SIZE - 1) / SIZE);
    }

    public int getFewest() {
        return Outliers.FEWEST;
    }

    public int getLeastDistance() {
        return Outliers.LEAST_DISTANCE;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
