package org.remit.organization.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** Collects what is wrong. */
final class Violations {

    private final List<Violation> all = new ArrayList<>();

    void add(String field, String key, Object... args) {
        all.add(Violation.of(field, key, args));
    }

    /** Whether there is a value to look at further. */
    boolean required(String field, Object value) {
        if (value == null) {
            add(field, "error.required");
        }
        return value != null;
    }

    /** One language is enough. */
    boolean named(String field, LocalizedText text) {
        boolean missing = text == null || text.isEmpty();
        if (missing) {
            add(field, "error.oneLanguage");
        }
        return !missing;
    }

    void unknown(String field, String code, Set<String> known, String key) {
        if (code != null && !known.contains(code)) {
            add(field, key, code);
        }
    }

    List<Violation> all() {
        return List.copyOf(all);
    }
}
