package org.remit.organization;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.remit.shared.LocalizedText;
import org.remit.shared.Money;

/** The short units that templates and imports use, in words. */
public final class KpiUnit {

    private static final LocalizedText BARE_NUMBER = new LocalizedText(null, null);

    private static final Map<String, LocalizedText> WORDS = Map.of(
            "#", BARE_NUMBER,
            "s", new LocalizedText("秒", "s"),
            "min", new LocalizedText("分钟", "min"),
            "h", new LocalizedText("小时", "h"),
            "d", new LocalizedText("天", "days"),
            "mo", new LocalizedText("个月", "months"),
            "/100", new LocalizedText("分", "points"),
            "CNY", new LocalizedText("元", "CNY"));

    /** Before a decimal fraction is no longer exact to the eye. */
    private static final int DECIMALS = 6;

    private KpiUnit() {}

    /** A target with its unit; money as it is written everywhere. */
    static String text(BigDecimal target, String unit, Locale locale) {
        if (target == null) {
            return "";
        } else if (unit != null && Money.isCurrency(unit)) {
            return Money.text(target, unit, locale);
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        LocalizedText words = words(unit);
        String counted = words.isEmpty() ? "" : words.in(locale);
        return format.format(target) + (counted.isEmpty() || counted.equals("%") ? counted : " " + counted);
    }

    /** What was typed in other words is shown as it was typed. */
    public static LocalizedText words(String unit) {
        return unit == null ? BARE_NUMBER : WORDS.getOrDefault(unit, new LocalizedText(unit, unit));
    }
}
