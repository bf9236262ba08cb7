package org.remit.approval;

import java.util.Locale;

/** How lists of requests are searched: by a part of number, title or unit. */
final class RequestSearch {

    /** Of a request q, with the parameter {@code text}. */
    static final String MATCHES = "(lower(q.number) like :text escape '!' or lower(q.title.zh) like :text escape '!'"
            + " or lower(q.title.en) like :text escape '!' or lower(q.unit) like :text escape '!')";

    private RequestSearch() {}

    static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
