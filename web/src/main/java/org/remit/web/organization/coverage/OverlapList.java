package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.remit.organization.overlap.OverlapPair;
import org.remit.organization.overlap.OverlapService;
import org.remit.organization.overlap.OverlapSide;
import org.remit.organization.overlap.OverlapView;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Duties that overlap as a file, those that were left as they are with {@code accepted=true}, as on their page. */
@RequestScoped
public class OverlapList implements ExportedList {

    @Inject
    OverlapService overlaps;

    @Inject
    OverlapTexts texts;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "overlaps";
    }

    @Override
    public String title() {
        return "overlaps.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        boolean accepted = Boolean.parseBoolean(request.getParameter("accepted"));
        out.row(msg.all(
                "overlapList.alike",
                "overlapList.duty1",
                "overlapList.position1",
                "overlapList.text1",
                "overlapList.duty2",
                "overlapList.position2",
                "overlapList.text2",
                "overlaps.verdict",
                "overlaps.reason",
                "overlapList.decidedBy",
                "overlapList.decidedAt"));
        ListDownload.pages(
                page -> overlaps.overlaps(accepted, page), views -> views.forEach(view -> out.row(row(view))));
    }

    private List<Object> row(OverlapView view) {
        OverlapPair pair = view.pair();
        List<Object> cells = new ArrayList<>(List.of(texts.level(pair.score())));
        cells.addAll(side(pair.first()));
        cells.addAll(side(pair.second()));
        cells.addAll(Arrays.asList(
                pair.verdict() == null ? msg.get("overlaps.undecided") : msg.of(pair.verdict()),
                pair.reason(),
                msg.of(view.decidedBy()),
                msg.of(pair.decidedAt())));
        return cells;
    }

    private List<String> side(OverlapSide duty) {
        return List.of(duty.code(), msg.of(duty.title()) + " (" + duty.position() + ")", msg.of(duty.text()));
    }
}
