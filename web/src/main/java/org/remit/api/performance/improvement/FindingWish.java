package org.remit.api.performance.improvement;

/**
 * Why a KPI fell.
 *
 * @param finding at most 1,000 characters
 */
public record FindingWish(String finding) {}
