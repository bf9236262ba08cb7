package org.remit.organization.profile;

import org.remit.shared.LocalizedText;

/**
 * A function that somebody works for.
 *
 * @param owned how many of their duties own it
 * @param helped how many help with it
 */
public record FunctionShare(String code, LocalizedText name, long owned, long helped) {}
