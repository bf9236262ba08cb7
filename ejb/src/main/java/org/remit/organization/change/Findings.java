package org.remit.organization.change;

import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** Collects what keeps a change from being asked for or put in force. */
final class Findings {

    private final List<Violation> all = new ArrayList<>();

    void add(String field, String key, Object... args) {
        all.add(Violation.of(field, key, args));
    }

    /** Notes what must not be; says whether it is so. */
    boolean refuse(boolean broken, String field, String key, Object... args) {
        if (broken) {
            add(field, key, args);
        }
        return broken;
    }

    boolean required(String field, Object value) {
        return !refuse(value == null, field, "error.required");
    }

    /** One language is enough. */
    boolean named(String field, LocalizedText text) {
        return !refuse(text == null || text.isEmpty(), field, "error.oneLanguage");
    }

    void length(String field, String text, int max) {
        if (text != null) {
            refuse(text.length() > max, field, "error.tooLong", max);
        }
    }

    void line(String field, String text, int max) {
        length(field, text, max);
        refuse(text != null && text.codePoints().anyMatch(Character::isISOControl), field, "error.controlCharacter");
    }

    /** All that was found; nothing when it fits. */
    List<Violation> all() {
        return List.copyOf(all);
    }

    /** Fails at the fields of a form. */
    void throwInvalid() {
        if (!all.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, all);
        }
    }

    /** Fails for somebody who decides and has no field before them. */
    void throwConflict() {
        if (!all.isEmpty()) {
            throw new BusinessException(
                    BusinessException.Kind.CONFLICT,
                    all.stream()
                            .map(violation -> new Violation(null, violation.key(), violation.args()))
                            .toList());
        }
    }
}
