package org.remit.organization.staffing;

/**
 * How many one position leads.
 *
 * @param position its code
 * @param seats how many seats report to it directly
 */
public record Span(String position, long seats) {}
