package org.remit.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A text in Chinese and English; one of the two suffices.
 *
 * @param zh Simplified Chinese, or null
 * @param en English, or null
 */
@Embeddable
public record LocalizedText(String zh, String en) {

    public LocalizedText {
        zh = TypedText.clean(zh);
        en = TypedText.clean(en);
    }

    /** The text in the reader's language, else in the other one; null when there is none. */
    public String in(Locale locale) {
        boolean chinese = isChinese(locale);
        String wanted = chinese ? zh : en;
        return wanted != null ? wanted : chinese ? en : zh;
    }

    public boolean isEmpty() {
        return zh == null && en == null;
    }

    /** Whether {@link #in} has to fall back to the other language. */
    public boolean untranslated(Locale locale) {
        return !isEmpty() && (isChinese(locale) ? zh : en) == null;
    }

    static boolean isChinese(Locale locale) {
        return locale != null && Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
