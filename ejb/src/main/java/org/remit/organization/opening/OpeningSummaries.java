package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.remit.approval.Summary;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.overlap.ProposedOverlaps;
import org.remit.organization.principle.DutyFindings;

/** What the deciders see of a request for a position, in the organisation as it is. */
@ApplicationScoped
class OpeningSummaries {

    /** What there was already when the position was asked for: looked up once, however many decide. */
    private static final Set<String> KEPT = Set.of(ExistingLines.OVERLAPS, ExistingLines.VACANCIES);

    @Inject
    Forecasts forecasts;

    @Inject
    PositionBook book;

    @Inject
    DutyFindings findings;

    @Inject
    ProposedOverlaps overlaps;

    /** @param before the summary so far of the same content, without lines when there is none */
    Summary of(OpeningCase opening, Summary before) {
        PositionContent content = opening.content();
        return new PositionSummary(
                        content,
                        forecasts.of(content, opening.years()),
                        book.unitName(content.unit()).orElse(null),
                        book.title(content.reportsTo()).orElse(null),
                        findings.needingReason(content),
                        book.functionNames(content))
                .summary(before.lines().isEmpty() ? existing(content) : kept(before));
    }

    private List<Summary.Line> existing(PositionContent content) {
        return ExistingLines.of(
                content, overlaps.ofNew(content.duties()), book.vacant(content, ExistingLines.SHOWN + 1));
    }

    private static List<Summary.Line> kept(Summary before) {
        return before.lines().stream()
                .filter(line -> KEPT.contains(line.label()))
                .toList();
    }
}
