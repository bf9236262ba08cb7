package org.remit.web.shared;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/** The two languages of Remit. Nothing else ever becomes a page's locale, because PrimeFaces writes it into a script. */
public final class Languages {

    public static final Locale ZH = Locale.CHINESE;
    public static final Locale EN = Locale.ENGLISH;

    private Languages() {}

    /** The language with this code, or null. */
    public static Locale of(String code) {
        return "zh".equals(code) ? ZH : "en".equals(code) ? EN : null;
    }

    /** The first of these that Remit speaks, else English. */
    public static Locale accepted(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .map(locale -> of(locale.getLanguage()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(EN);
    }

    static boolean isChinese(Locale locale) {
        return ZH.getLanguage().equals(locale.getLanguage());
    }
}
