package org.remit.organization.function;

import org.remit.organization.FunctionRow;

/**
 * A function as somebody has typed it.
 *
 * @param version that of the function when it was read, so that nobody overwrites what somebody else has changed
 */
public record FunctionEdit(FunctionRow content, Integer version) {}
