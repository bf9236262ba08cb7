package org.remit.organization.duty;

/**
 * A change of a position that has begun and is not in force yet, as a reader of the position sees it.
 *
 * @param number of its request
 * @param kind of its request
 * @param readable whether the reader may open it
 */
public record ChangeUnderWay(String number, String kind, boolean readable) {}
