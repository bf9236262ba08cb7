package org.remit.api.shared;

import org.remit.shared.BusinessException;

/** A body that was written as {@code null} is none, and passes the reader all the same. */
public final class TypedBody {

    private TypedBody() {}

    /** @throws BusinessException INVALID for null */
    public static <T> T required(T typed) {
        if (typed == null) {
            throw BusinessException.invalid(null, "api.bodyNotAnObject");
        }
        return typed;
    }
}
