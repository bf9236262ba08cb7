package org.remit.approval;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Locale;

/**
 * Which submitted requests are meant.
 *
 * @param person only those in which this person has or had a part, or null for all
 * @param hidden the kinds of which none are meant
 * @param text part of number, title or unit, or null
 */
record RequestSearch(Long person, Collection<String> hidden, String text) {

    /** Of a request q, with the parameter {@code text}. */
    static final String MATCHES = "(lower(q.number) like :text escape '!' or lower(q.title.zh) like :text escape '!'"
            + " or lower(q.title.en) like :text escape '!' or lower(q.unit) like :text escape '!')";

    /** @param parts the ids of the requests in which {@code :person} has a part */
    String from(String parts) {
        return " from "
                + (person == null ? "Request q" : parts + " part join Request q on q.id = part.id")
                + " where q.submittedAt is not null"
                + (hidden.isEmpty() ? "" : " and q.kind not in :hidden")
                + (text == null ? "" : " and " + MATCHES);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (person != null) {
            query.setParameter("person", person);
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        if (text != null) {
            query.setParameter("text", pattern(text));
        }
        return query;
    }

    static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
