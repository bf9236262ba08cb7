package org.remit.shared;

import jakarta.persistence.TypedQuery;
import java.util.Collection;

/**
 * The condition of a query that something is one of these values. Hibernate translates a query with a list anew at each call;
 * that with a single value, which is the most frequent, only once.
 *
 * @param values one at least
 */
public record Among(Collection<?> values) {

    /** The condition on what lies at the path, with a parameter of the name. */
    public String condition(String path, String parameter) {
        return path + (values.size() == 1 ? " = :" : " in :") + parameter;
    }

    /** The query with its parameter set. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query, String parameter) {
        return query.setParameter(
                parameter, values.size() == 1 ? values.iterator().next() : values);
    }
}
