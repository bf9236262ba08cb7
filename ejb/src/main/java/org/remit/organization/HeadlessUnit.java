package org.remit.organization;

import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit that nobody heads.
 *
 * @param code of the unit
 * @param askedInstead the next filled head above, who is asked in the head's place; null when there is none
 */
public record HeadlessUnit(String code, LocalizedText name, PersonRef askedInstead) {}
