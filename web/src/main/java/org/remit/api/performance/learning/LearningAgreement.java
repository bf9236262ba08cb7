package org.remit.api.performance.learning;

/**
 * That the other side agrees.
 *
 * @param proposal the number of the proposal that was read
 */
public record LearningAgreement(int proposal) {}
