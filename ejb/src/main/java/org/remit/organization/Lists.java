package org.remit.organization;

import java.util.List;
import java.util.Objects;

/** Input made uniform: a missing list is an empty one. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
