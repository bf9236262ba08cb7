package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;

/** What a request for a position has to do with the organisation as it is. */
@ApplicationScoped
class OpeningEffects {

    @Inject
    PositionBook book;

    @Inject
    OrganizationParticipants participants;

    void apply(OpeningCase opening, long requestId) {
        book.enter(opening.code(), opening.content(), requestId);
    }

    /** The heads of the unit and of those above it may see what is asked for there. */
    boolean concerns(PositionContent content, long person) {
        return participants.headsOver(person, content.unit());
    }
}
