package org.remit.organization.structure;

import org.remit.shared.LocalizedText;

/**
 * A position that many report to.
 *
 * @param seats how many seats report to it directly
 */
public record WideSpan(String code, LocalizedText title, Long seats) {}
