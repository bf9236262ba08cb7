package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.RequestService.Description;
import org.remit.approval.RequestView;
import org.remit.organization.DutyBook;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.shared.BusinessException;

/** A proposal from its first word to its page. */
@ApplicationScoped
class DutyDesk {

    @Inject
    DutyDrafts drafts;

    @Inject
    DutyProposals proposals;

    @Inject
    DutyChangeCase cases;

    @Inject
    DutyBook book;

    DutyChangeContent start(String position) {
        return drafts.start(position);
    }

    long save(Long requestId, DutyChangeContent content) {
        return drafts.save(requestId, content);
    }

    DutyChangeContent latest(long requestId) {
        return proposals.latest(requestId).content();
    }

    long requestId(String number) {
        return proposals.requestId(number);
    }

    boolean differs(long requestId, DutyChangeContent content) {
        return drafts.differs(requestId, content);
    }

    /** Fails when an earlier request with the same key of its caller's asks for something else. */
    void refuseOther(RequestView earlier, DutyChangeContent content) {
        boolean mended = earlier.contentVersion() > 1;
        boolean same = earlier.kind().equals(DutyChange.KEY)
                && (mended || content.asksSameAs(proposals.inForce(earlier.id()).content()));
        if (!same) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    Description description(long requestId) {
        return drafts.description(requestId);
    }

    void requireReason(DutyChangeContent content) {
        cases.requireReason(content);
    }

    DutyChangeView view(long requestId) {
        DutyChangeContent content = proposals.inForce(requestId).content();
        List<DutyDifference> differences = cases.differences(content);
        List<DutyContent> shown = differences.stream()
                .flatMap(difference -> Stream.of(difference.before(), difference.after()))
                .filter(duty -> duty != null)
                .toList();
        Set<DutyPartner> partners = new HashSet<>();
        shown.forEach(duty -> partners.addAll(duty.partners()));
        Set<String> functions = shown.stream().map(DutyContent::function).collect(Collectors.toSet());
        return new DutyChangeView(content, differences, book.functionNames(functions), book.names(partners));
    }
}
