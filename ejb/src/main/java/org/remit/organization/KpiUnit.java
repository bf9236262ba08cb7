package org.remit.organization;

import java.util.Map;
import org.remit.shared.LocalizedText;

/** The short units that templates and imports use, in words. */
final class KpiUnit {

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

    private KpiUnit() {}

    /** What was typed in other words is shown as it was typed. */
    static LocalizedText words(String unit) {
        return unit == null ? BARE_NUMBER : WORDS.getOrDefault(unit, new LocalizedText(unit, unit));
    }
}
