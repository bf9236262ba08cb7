package org.remit.web.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.organization.KpiUnit;
import org.remit.performance.insight.LineInsight;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.score.Actual;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.shared.LocalizedText;
import org.remit.shared.Money;
import org.remit.web.shared.Msg;

/** What the pages say of lines, numbers and who owes them. */
@Named
@RequestScoped
public class InsightTexts {

    @Inject
    Msg msg;

    /** A number with what it is counted in: 85%, 1,200 minutes; null as the empty text. */
    public String figure(BigDecimal value, String unit) {
        if (value == null) {
            return "";
        } else if (unit != null && Money.isCurrency(unit)) {
            return msg.amount(value, unit);
        }
        LocalizedText words = KpiUnit.words(unit);
        String counted = words.isEmpty() ? "" : msg.of(words);
        String number = msg.of(value.stripTrailingZeros());
        return counted.isEmpty() || counted.equals("%") ? number + counted : number + " " + counted;
    }

    /** A percentage of the target, with one decimal. */
    public String percent(BigDecimal percent) {
        return msg.of(percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()) + "%";
    }

    /** Points, with two decimals at most. */
    public String points(BigDecimal points) {
        return msg.of(Decimals.score(points).stripTrailingZeros());
    }

    /** The position and who holds it, or the heads of the unit, or HR. */
    public String debtor(Debtor debtor) {
        if (debtor == null) {
            return msg.get("insight.owedByHr");
        }
        String persons = persons(debtor);
        if (debtor.title() == null) {
            return persons.isEmpty() ? msg.get("insight.owedByHr") : msg.format("insight.owedByHead", persons);
        }
        return persons.isEmpty()
                ? msg.format("insight.owedByVacant", msg.of(debtor.title()))
                : msg.format("insight.owedBy", msg.of(debtor.title()), persons);
    }

    /** A position and who holds it. */
    public String holder(Debtor owner) {
        return msg.of(owner.title()) + (owner.persons().isEmpty() ? "" : msg.get("insight.colon") + persons(owner));
    }

    /** Why a number could not be scored. */
    public String refusal(Actual actual) {
        return msg.format(actual.refusal(), actual.lastDay());
    }

    private String persons(Debtor debtor) {
        return listed(debtor.persons());
    }

    /** One after the other. */
    public String listed(List<LocalizedText> names) {
        return names.stream().map(msg::of).collect(Collectors.joining(msg.get("insight.comma")));
    }

    /** What is drawn of a line's KPI over time. */
    public String chart(LineInsight line) {
        return new TrendChart(msg).of(line.trend());
    }
}
