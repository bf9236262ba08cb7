package org.remit.organization.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.DutyBook;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/** What is to be said about the duties of a position, in the organisation as it is. */
@ApplicationScoped
public class DutyFindings {

    @Inject
    PositionBook book;

    @Inject
    DutyBook duties;

    @Inject
    Clock clock;

    /** Everything that the principles find in a new position, in the order of the duties. */
    public List<Finding> of(PositionContent content) {
        return of(content.duties(), content.unit(), null);
    }

    /**
     * The same of a position that exists.
     *
     * @param unit the code of its unit
     * @param position its code, or null for a new one
     */
    public List<Finding> of(List<DutyContent> contents, String unit, String position) {
        return new DutyCheck(book::names, LocalDate.now(clock), unaware(contents, unit, position)).findings(contents);
    }

    /** How much of what they find needs a reason to stay as it is. */
    public int needingReason(PositionContent content) {
        return (int) of(content).stream().filter(Finding::needsReason).count();
    }

    private Map<DutyPartner, LocalizedText> unaware(List<DutyContent> contents, String unit, String position) {
        Set<DutyPartner> partners = new HashSet<>();
        contents.forEach(duty -> partners.addAll(duty.partners()));
        return partners.isEmpty() || unit == null ? Map.of() : duties.names(duties.unaware(partners, unit, position));
    }
}
