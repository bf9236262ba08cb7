package org.remit.organization.profile;

import java.util.List;
import org.remit.people.PersonRef;

/**
 * A person on their page.
 *
 * @param active false when they have left
 * @param holds what they hold today, the main post first
 * @param past what they held, the latest first
 * @param future what they will hold
 * @param superior whom they report to, or null
 * @param dotted to which positions they answer beside that today
 * @param dottedBefore the same, over; the latest first
 * @param duties those in force of the positions they hold
 * @param functions what these duties are for
 * @param colleagues whom their duties are done with, and whose duties name their positions or units
 */
public record PersonView(
        PersonRef person,
        boolean active,
        List<HeldPost> holds,
        List<HeldPost> past,
        List<HeldPost> future,
        PersonRef superior,
        List<DottedReport> dotted,
        List<DottedReport> dottedBefore,
        List<DutyEntry> duties,
        List<FunctionShare> functions,
        List<Colleague> colleagues) {}
