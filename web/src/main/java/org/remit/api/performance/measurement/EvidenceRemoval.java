package org.remit.api.performance.measurement;

/**
 * That a file is taken back.
 *
 * @param removalReason why, at most 500 characters
 */
public record EvidenceRemoval(String removalReason) {}
