package org.remit.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * One thing that a position answers for, as it is proposed and shown.
 *
 * @param code the same in all versions of the duty; null for one that is new
 * @param function the code of the function it belongs to
 * @param part whether the position owns it or helps with it
 * @param partners whom it is done with
 * @param reviewBy the day by which somebody looks whether it still fits, or null
 * @param kpis how it is measured, in reading order
 */
public record DutyContent(
        String code,
        LocalizedText text,
        String function,
        DutyPart part,
        List<DutyPartner> partners,
        LocalDate reviewBy,
        List<KpiContent> kpis) {

    public DutyContent {
        code = TypedText.clean(code);
        function = TypedText.clean(function);
        part = part == null ? DutyPart.OWNER : part;
        partners = Lists.orEmpty(partners);
        kpis = Lists.orEmpty(kpis);
    }

    /** A new one that its position owns, with nobody named and no day of review. */
    public DutyContent(LocalizedText text, String function, List<KpiContent> kpis) {
        this(null, text, function, DutyPart.OWNER, List.of(), null, kpis);
    }

    /** Whether it says the same; in which order partners are named says nothing. */
    public boolean sameAs(DutyContent other) {
        return withoutPartners().equals(other.withoutPartners())
                && Set.copyOf(partners).equals(Set.copyOf(other.partners));
    }

    private DutyContent withoutPartners() {
        return new DutyContent(code, text, function, part, List.of(), reviewBy, kpis);
    }

    /** The same, with a day of review if it has none. */
    public DutyContent reviewedBy(LocalDate day) {
        return new DutyContent(code, text, function, part, partners, reviewBy == null ? day : reviewBy, kpis);
    }

    /** The same as a duty of another position. */
    public DutyContent asNew() {
        return new DutyContent(null, text, function, part, partners, reviewBy, kpis);
    }
}
