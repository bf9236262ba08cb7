package org.remit.api.performance.learning;

import org.remit.shared.BusinessException;

/**
 * That the other side agrees.
 *
 * @param proposal the number of the proposal that was read
 */
public record LearningAgreement(Integer proposal) {

    int read() {
        if (proposal == null) {
            throw BusinessException.invalid("proposal", "error.required");
        }
        return proposal;
    }
}
