package org.remit.organization.opening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.remit.approval.Summary;
import org.remit.organization.PositionContent;

/** A request for a position with what it means for the budget, as of one transaction. */
final class OpeningCase {

    private final String code;
    private final PositionContent content;
    private final Supplier<List<YearForecast>> forecast;
    private List<YearForecast> years;
    private Summary summary;

    /**
     * @param code the code the position is to get
     * @param forecast asked once, and only if somebody wants to know
     */
    OpeningCase(String code, PositionContent content, Supplier<List<YearForecast>> forecast) {
        this.code = code;
        this.content = content;
        this.forecast = forecast;
    }

    String code() {
        return code;
    }

    PositionContent content() {
        return content;
    }

    List<YearForecast> years() {
        if (years == null) {
            years = forecast.get();
        }
        return years;
    }

    /** The summary, made once. */
    Summary summary(Function<OpeningCase, Summary> maker) {
        if (summary == null) {
            summary = maker.apply(this);
        }
        return summary;
    }

    /** Where the request goes, and when the position opens and closes: at midnight where the company is. */
    Map<String, Object> facts(LocalDate today, ZoneId zone) {
        Map<String, Object> facts = factsAfterVote(today, zone);
        facts.putAll(Forecasts.facts(content, years()));
        return facts;
    }

    /** The same without what the decision table asks; the budget is not looked at. */
    Map<String, Object> factsAfterVote(LocalDate today, ZoneId zone) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", content.unit());
        facts.put("temporary", !content.endless());
        facts.put("future", content.validFrom().isAfter(today));
        facts.put("opensAt", midnight(content.validFrom(), zone));
        if (!content.endless()) {
            facts.put("closesAt", midnight(content.validTo().plusDays(1), zone));
        }
        return facts;
    }

    private static String midnight(LocalDate date, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atStartOfDay(zone));
    }
}
