package org.remit.web.governance.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.approval.BoardItem;
import org.remit.approval.BoardItemService;
import org.remit.governance.resolution.ResolutionFilter;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** What waits for the board's vote, and what it has decided last. */
@Named
@RequestScoped
public class ForBoardBacking {

    private static final int DECIDED = 5;

    @Inject
    BoardItemService items;

    @Inject
    ResolutionService resolutions;

    private final LazyPages<BoardItem> rows = new LazyPages<>(page -> items.open(page));
    private List<ResolutionRow> decided = List.of();

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        items.refuseOthers();
        decided = resolutions
                .resolutions(new ResolutionFilter(null, null, null), PageRequest.of(0, DECIDED))
                .items();
    }

    public LazyPages<BoardItem> getRows() {
        return rows;
    }

    public List<ResolutionRow> getDecided() {
        return decided;
    }
}
