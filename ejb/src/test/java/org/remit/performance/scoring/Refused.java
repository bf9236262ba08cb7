package org.remit.performance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.remit.shared.BusinessException;

/** What is refused, as field and message. */
public final class Refused {

    private Refused() {}

    /** The reasons, such as {@code target error.required}. */
    public static ListAssert<String> by(ThrowingCallable definition) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, definition);
        assertThat(refusal).as("the refusal").isNotNull();
        return assertThat(refusal.violations().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList());
    }
}
