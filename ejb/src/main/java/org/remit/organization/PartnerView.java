package org.remit.organization;

import org.remit.shared.LocalizedText;

/** A unit or a position that a duty can be done with. */
public record PartnerView(DutyPartner partner, LocalizedText name) {}
