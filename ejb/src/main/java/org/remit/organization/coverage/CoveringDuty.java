package org.remit.organization.coverage;

import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

/** A duty behind a cell. */
public record CoveringDuty(
        String code, LocalizedText text, DutyPart part, String position, LocalizedText title, LocalizedText unitName) {}
