package org.remit.organization.change;

/**
 * A change that has begun and is not in force yet.
 *
 * @param number of its request
 * @param kind of its request
 */
public record UnderWay(String number, String kind) {}
