package org.remit.organization.structure;

import org.remit.shared.LocalizedText;

/** A unit, to link to. */
public record UnitRef(String code, LocalizedText name) {}
