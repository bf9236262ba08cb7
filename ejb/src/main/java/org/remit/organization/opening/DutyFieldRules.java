package org.remit.organization.opening;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.KnownCodes;

/** What a duty may say of those it is done with, and of the day of its review. */
final class DutyFieldRules {

    static final int MAX_PARTNERS = 10;
    static final int MAX_YEARS_TO_REVIEW = 10;

    private final Violations violations;
    private final KnownCodes known;
    private final LocalDate today;

    DutyFieldRules(Violations violations, KnownCodes known, LocalDate today) {
        this.violations = violations;
        this.known = known;
        this.today = today;
    }

    /** @param path of the duty, with a full stop at its end */
    void check(String path, DutyContent duty) {
        checkPartners(path + "partners", duty.partners());
        LocalDate review = duty.reviewBy();
        if (review != null && (review.isBefore(today) || review.isAfter(today.plusYears(MAX_YEARS_TO_REVIEW)))) {
            violations.add(path + "reviewBy", "error.reviewOutOfRange", MAX_YEARS_TO_REVIEW);
        }
    }

    /** A position is not its own partner. */
    void checkNotItself(List<DutyContent> duties, String self) {
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).partners().contains(new DutyPartner(DutyPartner.Kind.POSITION, self))) {
                violations.add("duties[" + i + "].partners", "error.partnerItself");
            }
        }
    }

    private void checkPartners(String field, List<DutyPartner> partners) {
        if (partners.size() > MAX_PARTNERS) {
            violations.add(field, "error.tooManyPartners", MAX_PARTNERS);
        }
        Set<DutyPartner> seen = new HashSet<>();
        for (DutyPartner partner : partners) {
            if (partner.kind() == null || partner.code() == null) {
                violations.add(field, "error.partnerIncomplete");
            } else if (!seen.add(partner)) {
                violations.add(field, "error.partnerTwice", partner.code());
            } else if (!exists(partner)) {
                violations.add(field, "error.partnerUnknown", partner.code());
            }
        }
    }

    private boolean exists(DutyPartner partner) {
        Set<String> codes = partner.kind() == DutyPartner.Kind.UNIT ? known.units() : known.positions();
        return codes.contains(partner.code());
    }
}
