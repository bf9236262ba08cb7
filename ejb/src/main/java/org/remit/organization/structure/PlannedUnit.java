package org.remit.organization.structure;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/** A unit that is not there yet, with its first day. */
public record PlannedUnit(String code, LocalizedText name, LocalDate validFrom) {}
