package org.remit.api.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.remit.web.shared.Languages;

/** The language that a caller of the API wants to read: the best of Accept-Language that Remit speaks, else English. */
public final class ApiLanguage {

    private static final List<Locale> SPOKEN = List.of(Languages.EN, Languages.ZH);

    private ApiLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(String header) {
        if (header == null) {
            return Languages.EN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Languages.EN : best;
        } catch (IllegalArgumentException e) {
            return Languages.EN;
        }
    }
}
