package org.remit.organization.opening;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.approval.Summary;
import org.remit.organization.PositionContent;

/**
 * The requests that a transaction deals with. One answer asks for facts and summary several times; within the transaction
 * the budget is looked at once. It forgets a request whose content changes.
 */
@TransactionScoped
class OpeningCases implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Proposals proposals;

    @Inject
    Forecasts forecasts;

    @Inject
    PositionLines lines;

    @Inject
    OpeningSummaries summaries;

    /** A transaction does not move between nodes. */
    private final transient Map<Long, OpeningCase> cases = new HashMap<>();

    OpeningCase of(long requestId) {
        return cases.computeIfAbsent(requestId, this::load);
    }

    /** What one version of the content says, line by line. */
    List<Summary.Line> content(long requestId, int version) {
        return lines.of(proposals.version(requestId, version).content());
    }

    /** @param before the summary so far of the same content, without lines when there is none */
    Summary summary(long requestId, Summary before) {
        return of(requestId).summary(opening -> summaries.of(opening, before));
    }

    void forget(long requestId) {
        cases.remove(requestId);
    }

    private OpeningCase load(long requestId) {
        PositionProposal proposal = proposals.inForce(requestId);
        PositionContent content = proposal.content();
        return new OpeningCase(proposal.positionCode(), content, () -> forecasts.years(content, requestId));
    }
}
