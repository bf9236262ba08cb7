package org.remit.governance.rule;

/**
 * How far it is confirmed that a version was read.
 *
 * @param asked how many people were asked; 0 for an editorial correction
 * @param confirmed how many of them have confirmed
 */
public record ReadingCount(long asked, long confirmed) {}
