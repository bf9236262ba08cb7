package org.remit.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.approval.ContentChange;
import org.remit.approval.InboxItem;
import org.remit.approval.InboxService;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestRow;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.web.approval.UnitNames;

/** What waits for me, and what became of what I asked for. */
@Named
@RequestScoped
public class HomeBacking {

    private static final int ITEMS = 6;
    private static final int REQUESTS = 6;

    @Inject
    InboxService inbox;

    @Inject
    RequestQueryService requests;

    @Inject
    UnitNames units;

    private Page<InboxItem> waiting = new Page<>(List.of(), 0);
    private Map<String, List<ContentChange>> changes = Collections.emptyMap();
    private List<RequestRow> mine = List.of();

    /** Reads both lists when the page is about to be written, that is after a decision was taken on it. */
    public void load() {
        waiting = inbox.inbox(PageRequest.of(0, ITEMS));
        changes = waiting.items().stream()
                .filter(InboxItem::mended)
                .map(InboxItem::request)
                .distinct()
                .collect(Collectors.toMap(number -> number, requests::changes));
        mine = units.known(requests.mine(PageRequest.of(0, REQUESTS))).items();
    }

    /** The first that are due, and how many there are in all. */
    public Page<InboxItem> getWaiting() {
        return waiting;
    }

    /** What the applicants have changed, by the numbers of the requests that were mended. */
    public Map<String, List<ContentChange>> getChanges() {
        return changes;
    }

    public List<RequestRow> getMine() {
        return mine;
    }
}
