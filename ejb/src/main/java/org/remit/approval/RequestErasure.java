package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * Takes out of closed requests what people wrote: comments, summary, title and files. Who did what when stays, and their records can
 * still be checked.
 */
@ApplicationScoped
public class RequestErasure {

    private static final LocalizedText IN_PLACE = new LocalizedText("（保管期限届满，内容已删除）", "(erased, no longer kept)");

    @Inject
    Requests requests;

    @Inject
    WrittenTexts texts;

    @Inject
    Event<RequestsErased> erased;

    @Inject
    Clock clock;

    /**
     * In the caller's transaction.
     *
     * @param ids of requests, as many as a batch has
     * @throws IllegalStateException when one of them is under way
     */
    public void erase(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Request> found = requests.byIds(ids);
        for (Request request : found) {
            request.erase(IN_PLACE, now);
            requests.add(request.append(Decision.Entry.bySystem(Action.ERASED, null, null), now));
        }
        texts.erase(ids, now);
        erased.fire(new RequestsErased(found.stream().map(Request::number).toList()));
    }
}
