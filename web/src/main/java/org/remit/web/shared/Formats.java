package org.remit.web.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.Money;

/** How values are written in one language: 2026年11月22日 14:05, or 22 Nov 2026, 14:05. */
public final class Formats {

    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Languages.ZH);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Languages.EN);
    private static final DateTimeFormatter TIME_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Languages.ZH);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Languages.EN);

    private final Messages messages;
    private final Locale locale;
    private final ZoneId zone;

    Formats(Messages messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
    }

    /** Any value as a text; null as the empty one. A Long is taken for an id and left as it is. */
    public String of(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof LocalizedText text) {
            return of(text.in(locale));
        } else if (value instanceof PersonRef person) {
            return of(person.name());
        } else if (value instanceof Enum<?> constant) {
            return constant(constant);
        } else if (value instanceof Instant instant) {
            return dateTime(instant);
        } else if (value instanceof LocalDate day) {
            return day.format(chinese() ? DAY_ZH : DAY_EN);
        } else if (value instanceof BigDecimal || value instanceof Integer) {
            return number((Number) value);
        }
        return value.toString();
    }

    /** The constant's text, under {@code enum.<Type>.<CONSTANT>}. */
    private String constant(Enum<?> constant) {
        return messages.text(locale, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String dateTime(Instant instant) {
        return instant.atZone(zone).format(chinese() ? TIME_ZH : TIME_EN);
    }

    private String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        if (number instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() > 0) {
            format.setMinimumFractionDigits(Math.min(2, decimal.scale()));
            format.setMaximumFractionDigits(decimal.scale());
        }
        return format.format(number);
    }

    /** An amount with its currency's sign. */
    String amount(BigDecimal amount, String currency) {
        return Money.text(amount, currency, locale);
    }

    /** A rate, 0.35, as 35%. */
    String percent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(rate);
    }

    private boolean chinese() {
        return Languages.isChinese(locale);
    }
}
