package org.remit.organization.overlap;

import org.remit.shared.LocalizedText;

/** What a duty in force says, as far as it is compared. */
record DutyText(long id, String code, String position, String function, LocalizedText text) {}
