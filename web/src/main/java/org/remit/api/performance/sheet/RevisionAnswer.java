package org.remit.api.performance.sheet;

/**
 * What the holder of a sheet says to another in its place.
 *
 * @param accepted whether they agree
 * @param remark why they do not, up to 500 characters; needed then
 */
public record RevisionAnswer(boolean accepted, String remark) {}
