package org.remit.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * What a position is: the body of a request to open one, on the page, over REST and as it is stored. While it is being
 * typed anything may be missing; {@code PositionContentRules} says what is still wrong.
 *
 * @param unit the code of the unit it belongs to
 * @param headcount its number of seats
 * @param monthlyCost for one seat and month, without on-cost, at most 2 decimals
 * @param currency ISO 4217 code
 * @param permanent true without an end, false from {@code validFrom} to {@code validTo}
 * @param validTo the last day, included; null for a permanent one
 * @param reportsTo the code of the position it reports to
 * @param duties in reading order
 * @param reason why the duties stay as they are although the principles find something in them; null when nobody said
 * @param fte the working time of all its seats in full-time equivalents, at most 2 decimals; null for one each
 * @param jobFamily the family of jobs it belongs to, or null
 * @param grade its grade, or null
 */
public record PositionContent(
        String unit,
        LocalizedText title,
        Layer layer,
        Integer headcount,
        BigDecimal monthlyCost,
        String currency,
        Boolean permanent,
        LocalDate validFrom,
        LocalDate validTo,
        String reportsTo,
        List<DutyContent> duties,
        String reason,
        BigDecimal fte,
        String jobFamily,
        String grade) {

    public PositionContent {
        unit = TypedText.clean(unit);
        monthlyCost = Numbers.plain(monthlyCost);
        currency = TypedText.clean(currency);
        reportsTo = TypedText.clean(reportsTo);
        duties = Lists.orEmpty(duties);
        reason = TypedText.clean(reason);
        fte = Numbers.plain(fte);
        jobFamily = TypedText.clean(jobFamily);
        grade = TypedText.clean(grade);
    }

    /** Without FTE, job family and grade. */
    public PositionContent(
            String unit,
            LocalizedText title,
            Layer layer,
            Integer headcount,
            BigDecimal monthlyCost,
            String currency,
            Boolean permanent,
            LocalDate validFrom,
            LocalDate validTo,
            String reportsTo,
            List<DutyContent> duties,
            String reason) {
        this(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                reportsTo,
                duties,
                reason,
                null,
                null,
                null);
    }

    /** Without a reason for what the principles find, too. */
    public PositionContent(
            String unit,
            LocalizedText title,
            Layer layer,
            Integer headcount,
            BigDecimal monthlyCost,
            String currency,
            Boolean permanent,
            LocalDate validFrom,
            LocalDate validTo,
            String reportsTo,
            List<DutyContent> duties) {
        this(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                reportsTo,
                duties,
                null);
    }

    /** Whether it is known to have no end. */
    public boolean endless() {
        return Boolean.TRUE.equals(permanent);
    }

    /** Without the cost, for those who may not see it. */
    public PositionContent withoutCost() {
        return new PositionContent(
                unit, title, layer, headcount, null, currency, permanent, validFrom, validTo, reportsTo, duties, reason,
                fte, jobFamily, grade);
    }

    /** The same position at another place; of a template's, the company may have neither unit nor superior. */
    public PositionContent placedAt(String otherUnit, String superior) {
        return new PositionContent(
                otherUnit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                superior,
                duties,
                null,
                fte,
                jobFamily,
                grade);
    }

    /** The same position, with a day of review for each duty that has none. */
    public PositionContent reviewedBy(LocalDate day) {
        return new PositionContent(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                reportsTo,
                duties.stream().map(duty -> duty.reviewedBy(day)).toList(),
                reason,
                fte,
                jobFamily,
                grade);
    }

    /** The same position for a period of its own, as when a new one is drafted after it; its duties are its own, too. */
    public PositionContent startingOn(LocalDate from, boolean withoutEnd) {
        return new PositionContent(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                withoutEnd,
                from,
                null,
                reportsTo,
                duties.stream().map(DutyContent::asNew).toList(),
                null,
                fte,
                jobFamily,
                grade);
    }
}
