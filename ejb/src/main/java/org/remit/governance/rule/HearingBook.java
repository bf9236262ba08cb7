package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.approval.RequestView;
import org.remit.approval.RequestsErased;
import org.remit.governance.rule.HearingContent.Comment;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;

/** Writes down what was heard. */
@ApplicationScoped
class HearingBook {

    private static final HearingContent NOTHING = new HearingContent(null, null, null, List.of());

    @Inject
    Hearings hearings;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    HearingDraft open(RequestView request, HearingStage stage) {
        Optional<Hearing> recorded = hearings.present(request.id(), stage);
        HearingContent content =
                whole(request.id(), stage, recorded.map(Hearing::content).orElse(NOTHING));
        return new HearingDraft(
                request.number(),
                request.title(),
                stage,
                content,
                recorded.map(Hearing::version).orElse(null));
    }

    /** @param version of the record that was read, or null when there was none */
    void record(long requestId, int contentVersion, HearingStage stage, HearingContent typed, Integer version) {
        Optional<Hearing> recorded = hearings.present(requestId, stage);
        if (!Objects.equals(recorded.map(Hearing::version).orElse(null), version)) {
            throw BusinessException.conflict("error.hearingStale");
        }
        HearingContent content = whole(requestId, stage, typed);
        LocalDate sent = LocalDate.ofInstant(hearings.sent(requestId), clock.getZone());
        content.check(stage, sent, LocalDate.now(clock));
        Hearing hearing =
                recorded.orElseGet(() -> new Hearing(requestId, hearings.run(requestId), contentVersion, stage));
        hearing.record(content, user.personId(), clock.instant());
        hearings.add(hearing);
    }

    /** The comments of heads go with the record of the request; what the staff and their representatives proposed bears no names. */
    void erased(@Observes RequestsErased requests) {
        hearings.ofUnits(requests.numbers()).forEach(Hearing::erase);
    }

    /** What the heads wrote is taken from the record, whatever was typed: only the answers are new. */
    private HearingContent whole(long requestId, HearingStage stage, HearingContent typed) {
        if (stage != HearingStage.UNITS) {
            return new HearingContent(
                    typed.heldOn(),
                    typed.with(),
                    typed.attendees(),
                    typed.points().stream()
                            .map(point -> new Point(null, point.by(), point.said(), point.answer(), point.taken()))
                            .toList());
        }
        List<Comment> comments = hearings.comments(requestId);
        Map<Long, PersonRef> names =
                people.refs(comments.stream().map(Comment::person).collect(Collectors.toSet()));
        return new HearingContent(
                null,
                null,
                null,
                comments.stream()
                        .map(comment -> answered(comment, names.get(comment.person()), typed.points()))
                        .toList());
    }

    private static Point answered(Comment comment, PersonRef by, List<Point> typed) {
        Point answer = typed.stream()
                .filter(point -> Objects.equals(point.comment(), comment.id()))
                .findFirst()
                .orElse(new Point(null, null, null, null, false));
        return new Point(comment.id(), by.name().in(Locale.CHINESE), comment.text(), answer.answer(), answer.taken());
    }
}
