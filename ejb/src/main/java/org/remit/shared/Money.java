package org.remit.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How amounts of money are written everywhere: ¥1,200.00 in Chinese, CN¥1,200.00 in English. */
public final class Money {

    private static final int DECIMALS = 2;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Money() {}

    /**
     * An amount with its currency's sign.
     *
     * @param currency ISO 4217 code; what is none, as in a form that is being typed, stands behind the number
     */
    public static String text(BigDecimal amount, String currency, Locale locale) {
        return currency != null && isCurrency(currency)
                ? withSign(amount, currency, locale)
                : bare(amount, currency, locale);
    }

    /** Whether it is the code of a currency, as CNY. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    private static String withSign(BigDecimal amount, String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return decimals(format).format(amount);
    }

    private static String bare(BigDecimal amount, String currency, Locale locale) {
        String number = decimals(NumberFormat.getInstance(locale)).format(amount);
        return currency == null ? number : number + " " + currency;
    }

    private static NumberFormat decimals(NumberFormat format) {
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format;
    }
}
