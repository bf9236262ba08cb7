package org.remit.organization.coverage;

import org.remit.shared.LocalizedText;

/**
 * A function that nobody answers for, or that nobody will answer for any more.
 *
 * @param code of the function
 */
public record FunctionGap(String code, LocalizedText name) {}
