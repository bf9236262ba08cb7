package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.organization.KnownCodes;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.budget.UnitBudgets;
import org.remit.organization.search.WordMatch;
import org.remit.organization.template.TemplatePositions;
import org.remit.organization.template.TemplateView;
import org.remit.shared.BusinessException;

/** What the form for a new position can begin with. */
@ApplicationScoped
class PositionStarts {

    private static final String USUAL_CURRENCY = "CNY";

    @Inject
    TemplatePositions templates;

    @Inject
    PositionBook book;

    @Inject
    UnitBudgets budgets;

    @Inject
    Clock clock;

    List<TemplateView> templates() {
        return templates.all();
    }

    /** All positions of a template whose name fits, of the others those that fit themselves. */
    List<TemplateView> templates(String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : templates.all().stream()
                        .map(template -> fitting(template, typed))
                        .filter(template -> !template.positions().isEmpty())
                        .toList();
    }

    private static TemplateView fitting(TemplateView template, String typed) {
        return WordMatch.matches(typed, template.code(), template.name())
                ? template
                : new TemplateView(
                        template.code(),
                        template.name(),
                        template.positions().stream()
                                .filter(position -> WordMatch.matches(typed, position.code(), position.title()))
                                .toList());
    }

    PositionContent empty() {
        String currency = budgets.currency().orElse(USUAL_CURRENCY);
        return new PositionContent(null, null, null, 1, null, currency, true, today(), null, null, List.of());
    }

    PositionContent fromTemplate(String key) {
        PositionContent content =
                templates.content(key).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", key));
        // a template says only of a campaign's positions that they end, not when
        boolean endless = !Boolean.FALSE.equals(content.permanent());
        PositionContent start = placed(content).startingOn(today(), endless);
        return endless ? start.reviewedBy(today().plusYears(1)) : start;
    }

    PositionContent fromPosition(String code) {
        PositionContent content =
                book.content(code).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", code));
        return content.startingOn(today(), content.endless());
    }

    /** A unit or superior that the company does not have is left for HR to choose. */
    private PositionContent placed(PositionContent content) {
        KnownCodes known = book.known(content);
        String unit = ifKnown(content.unit(), known.units());
        return content.placedAt(unit, unit == null ? null : ifKnown(content.reportsTo(), known.positions()));
    }

    private static String ifKnown(String code, Set<String> known) {
        return code != null && known.contains(code) ? code : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
