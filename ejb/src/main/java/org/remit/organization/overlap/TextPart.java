package org.remit.organization.overlap;

/**
 * A piece of a text.
 *
 * @param shared whether the other text of the pair has it too
 */
public record TextPart(String text, boolean shared) {}
