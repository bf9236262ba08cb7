package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.Action;
import org.remit.approval.RequestView;
import org.remit.approval.RequestView.RoundView;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.web.shared.Msg;

/** What a request's record says, in words. */
@Named("timeline")
@RequestScoped
public class TimelineTexts {

    @Inject
    Msg msg;

    /** What just happened, where nobody did it: somebody else is asked, or an approval takes effect; else null. */
    public String sentence(TimelineEntry entry) {
        return switch (entry.action()) {
            case APPLIED -> msg.get("action.by.APPLIED");
            case REDIRECTED -> msg.format("redirected." + entry.reason(), entry.actor(), entry.onBehalfOf());
            default -> null;
        };
    }

    /** What somebody did; in a vote an approval is a yes. */
    public String deed(TimelineEntry entry, RequestView view) {
        boolean vote = view.rounds().stream()
                .anyMatch(round -> round.vote() != null && round.step().equals(entry.step()));
        return said(entry, vote);
    }

    /** The same, told of a vote or of another step. */
    public String said(TimelineEntry entry, boolean vote) {
        String key = "action.voted." + entry.action();
        return msg.get(vote && msg.has(key) ? key : msg.own("action.by." + entry.action() + ".", entry.step()));
    }

    /** Why the system did it, or the count of a vote; null when there is nothing to add. */
    public String reason(TimelineEntry entry) {
        if (entry.reason() == null || entry.action() == Action.REDIRECTED) {
            return null;
        } else if (entry.action() == Action.SETTLED) {
            return count(entry.reason());
        } else if (entry.action() == Action.UNFIT) {
            return Stream.of(entry.reason().split(";")).map(msg::written).collect(Collectors.joining(" "));
        }
        String key = "because." + entry.reason();
        return msg.has(key) ? msg.get(key) : null;
    }

    /** A rule of a step, such as {@code any} or {@code ratio(2/3)}, in words. */
    public String rule(RoundView round) {
        String[] parts = round.rule().split("[(),]");
        Object[] settings = Stream.of(parts).skip(1).toArray();
        return settings.length == 0 || !List.of("ratio", "panel").contains(parts[0])
                ? msg.get("rule." + parts[0])
                : msg.format("rule." + parts[0], settings);
    }

    /** Written by the desk as {@code APPROVED 3/1/0/0/1}: result, yes, no, abstained, recused, silent. */
    private String count(String reason) {
        String[] parts = reason.split("[ /]");
        if (parts.length != 6) {
            return reason;
        }
        parts[0] = msg.get("vote.result." + parts[0]);
        return msg.format("vote.counted", (Object[]) parts);
    }
}
