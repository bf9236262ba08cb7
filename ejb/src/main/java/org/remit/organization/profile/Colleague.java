package org.remit.organization.profile;

import java.util.List;
import org.remit.organization.DutyPartner;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit or a position that one works with.
 *
 * @param name null when there is no such unit or position any longer
 * @param people who holds the position or heads the unit today
 */
public record Colleague(DutyPartner.Kind kind, String code, LocalizedText name, List<PersonRef> people) {}
