package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.approval.Summary;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.shared.BusinessException;

/** Keeps what is being asked for, after it was found right. */
@ApplicationScoped
class ChangeDesk {

    private static final long NEW = 0;

    @Inject
    RequestService requests;

    @Inject
    @Any
    Instance<ChangeKind> kinds;

    @Inject
    ChangeGround ground;

    @Inject
    ChangeProposals proposals;

    List<UnderWay> underWay(String position) {
        return proposals.ofPositions(Set.of(position), NEW);
    }

    /** Whatever is typed, this one comes first. */
    Optional<UnderWay> inTheWay(String key, String position) {
        ChangeKind kind = kind(key);
        ChangeContent today = kind.completed(ChangeContent.of(position, ground.today(), null, null));
        return ground.inTheWay(key, today, NEW, kind.harmless(today, NEW));
    }

    ChangeContent start(String kind, String position, Long person) {
        PositionState state = ground.position(position);
        boolean planned = state.status() == PositionStatus.PLANNED && ChangeProposals.STAFFING.contains(kind);
        LocalDate first = planned ? state.content().validFrom() : null;
        return kind(kind)
                .begun(new ChangeContent(
                        position, first, null, PositionValues.of(state), null, person, null, null, null, null));
    }

    /** Keeps what was typed so far; only its position has to be one. */
    long keep(Long draft, String kind, ChangeContent content) {
        refuseOtherKind(draft, kind);
        long requestId = requests.draft(kind(kind).key(), draft, description(content));
        proposals.keep(requestId, content, ground.now());
        return requestId;
    }

    /**
     * What cannot even be kept is told together with everything else that is wrong.
     *
     * @param draft the request, or null when nothing was kept
     */
    long draft(Long draft, String kind, ChangeContent content) {
        refuseOtherKind(draft, kind);
        ChangeContent completed = checked(kind, content, NEW);
        long requestId = requests.draft(kind, draft, description(completed));
        proposals.forget(requestId);
        proposals.add(requestId, kind, completed, content, ground.now());
        return requestId;
    }

    private void refuseOtherKind(Long draft, String kind) {
        if (draft != null && !proposals.kind(draft).equals(kind)) {
            throw BusinessException.notFound("error.requestUnknown", draft);
        }
    }

    /** @param number of a returned request, or null for a new one */
    void check(String number, String kind, ChangeContent content) {
        checked(kind, content, number == null ? NEW : requestId(number, kind));
    }

    Optional<Summary> preview(String number, String kind, ChangeContent content) {
        return kind(kind).preview(content, number == null ? NEW : requestId(number, kind));
    }

    ChangeContent latest(long requestId) {
        return proposals.latest(requestId);
    }

    /** @return whether anything was changed */
    boolean mend(String kind, long requestId, ChangeContent content) {
        ChangeContent completed = checked(kind, content, requestId);
        boolean changed = !completed.equals(inForce(requestId));
        proposals.forget(requestId);
        if (changed) {
            proposals.addMended(requestId, kind, completed, ground.now());
        }
        return changed;
    }

    /** Fails when an earlier request with the same key of its caller's was sent with something else. */
    void refuseOther(long earlier, String kind, ChangeContent content) {
        if (!proposals.asks(earlier, kind, content)) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    private ChangeContent checked(String key, ChangeContent content, long requestId) {
        ChangeKind kind = kind(key);
        ChangeContent completed = kind.completed(content);
        Findings findings = kind.findings(completed, requestId);
        findings.refuse(content.date() != null && content.date().isBefore(ground.today()), "date", "error.dateInPast");
        findings.throwInvalid();
        return completed;
    }

    private ChangeKind kind(String key) {
        return kinds.stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", key));
    }

    Description description(ChangeContent content) {
        PositionState state = ground.position(content.position());
        return new Description(
                state.code(), state.content().unit(), state.content().title());
    }

    ChangeContent inForce(long requestId) {
        return proposals.inForce(requestId);
    }

    long requestId(String number, String kind) {
        return proposals
                .requestId(number, kind)
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", number));
    }

    List<Difference> differences(long requestId, ChangeContent content) {
        return kind(proposals.kind(requestId)).differences(content);
    }
}
