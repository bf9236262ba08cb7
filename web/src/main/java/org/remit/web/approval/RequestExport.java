package org.remit.web.approval;

import static org.remit.web.shared.ListDownload.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.remit.approval.DecidedItem;
import org.remit.approval.DecidedService;
import org.remit.approval.InboxItem;
import org.remit.approval.InboxService;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestRow;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.Msg;

/** Lists of requests as tables in the reader's language, without what is confidential: one page of the list in memory. */
@RequestScoped
public class RequestExport {

    /** The lists, with the keys of their titles. */
    static final Map<String, String> TITLES = Map.of(
            "all", "allRequests.title", "mine", "requests.title", "inbox", "inbox.title", "decided", "decided.title");

    @Inject
    RequestQueryService requests;

    @Inject
    InboxService inbox;

    @Inject
    DecidedService decided;

    @Inject
    Msg msg;

    @Inject
    Clock clock;

    /** @param search what is sought among all requests or one's decisions, or null */
    void write(String list, String search, TableWriter out) {
        switch (list) {
            case "inbox" -> {
                header(out, "number", "kind", "title", "unit", "applicant", "step", "due");
                pages(inbox::inbox, items -> items.forEach(item -> out.row(item(item))));
            }
            case "decided" -> {
                header(out, "number", "kind", "title", "unit", "step", "outcome", "onBehalfOf", "decided", "state");
                pages(page -> decided.decided(search, page), items -> items.forEach(item -> out.row(decided(item))));
            }
            case "mine" -> rows(requests::mine, out);
            default -> rows(page -> requests.readable(search, page), out);
        }
    }

    private void rows(Function<PageRequest, Page<RequestRow>> query, TableWriter out) {
        header(out, "number", "kind", "title", "unit", "state", "submitted", "closed");
        pages(query, rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(RequestRow row) {
        return Arrays.asList(
                row.number(),
                msg.get("kind." + row.kind()),
                msg.of(row.title()),
                row.unit(),
                msg.of(row.state()),
                day(row.submittedAt()),
                day(row.closedAt()));
    }

    private List<Object> item(InboxItem item) {
        return Arrays.asList(
                item.request(),
                msg.get("kind." + item.kind()),
                msg.of(item.title()),
                item.unit(),
                msg.of(item.applicant()),
                msg.get("step." + item.step()),
                day(item.dueAt()));
    }

    private List<Object> decided(DecidedItem item) {
        RequestRow request = item.request();
        return Arrays.asList(
                request.number(),
                msg.get("kind." + request.kind()),
                msg.of(request.title()),
                request.unit(),
                msg.get("step." + item.step()),
                item.vote() ? msg.get("vote.word." + item.outcome()) : msg.of(item.outcome()),
                msg.of(item.onBehalfOf()),
                day(item.decidedAt()),
                msg.of(request.state()));
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    private void header(TableWriter out, String... columns) {
        out.row(Stream.of(columns)
                .map(column -> msg.get("requestExport." + column))
                .toList());
    }
}
