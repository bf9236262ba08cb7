package org.remit.governance.rule;

import org.remit.shared.LocalizedText;

/** A unit by its code and what it is called. */
public record UnitName(String code, LocalizedText name) {}
