package org.remit.api.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException.Violation;
import org.remit.web.shared.Messages;

/** Says in the caller's language what went wrong. */
@ApplicationScoped
class Problems {

    @Inject
    Messages messages;

    /** @param reference by which the log tells more, or null */
    Problem of(Fault fault, String instance, Locale language, String reference) {
        return new Problem(
                "about:blank",
                text(language, "api.title.", fault),
                fault.status(),
                Optional.of(detail(fault, language, reference)),
                instance,
                fault.violations().stream()
                        .filter(violation -> violation.field() != null)
                        .map(violation -> new Problem.FieldError(violation.field(), message(violation, language)))
                        .toList());
    }

    private String detail(Fault fault, Locale language, String reference) {
        List<Violation> general = fault.violations().stream()
                .filter(violation -> violation.field() == null)
                .toList();
        if (general.isEmpty()) {
            return reference == null
                    ? text(language, "api.detail.", fault)
                    : messages.text(language, "api.reference", reference);
        }
        return general.stream().map(violation -> message(violation, language)).collect(Collectors.joining(" "));
    }

    private String text(Locale language, String prefix, Fault fault) {
        String key = prefix + fault.status();
        return messages.text(language, messages.has(key) ? key : prefix + "other");
    }

    private String message(Violation violation, Locale language) {
        return messages.text(language, violation.key(), violation.args().toArray());
    }
}
