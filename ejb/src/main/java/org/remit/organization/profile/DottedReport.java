package org.remit.organization.profile;

import java.time.LocalDate;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A person who holds a position answers to another one beside their reporting line.
 *
 * @param position the code of the position that they hold
 * @param title of that position
 * @param to the position that they answer to, with who holds it
 * @param until the last day, or null
 */
public record DottedReport(
        PersonRef person, String position, LocalizedText title, Colleague to, LocalDate from, LocalDate until) {}
