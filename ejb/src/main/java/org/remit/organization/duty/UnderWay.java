package org.remit.organization.duty;

/**
 * A change of a position that has begun and is not in force yet.
 *
 * @param number of its request
 * @param kind of its request
 * @param applicant who asked for it
 */
public record UnderWay(Long id, String number, String kind, Long applicant) {}
