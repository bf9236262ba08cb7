package org.remit.organization.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.PositionContent;

/** Announces the end of temporary positions two weeks before, so that they can be prolonged in time. */
@Stateless
public class EndingService {

    static final int DAYS_BEFORE = 14;

    @Inject
    TemporaryPositions temporary;

    @Inject
    ChangeGround ground;

    @Inject
    OrganizationParticipants participants;

    @Inject
    Event<PositionEnding> positionEnding;

    /** The codes of the positions whose end is near and was not announced. */
    @PermitAll
    public List<String> due() {
        return temporary.ending(ground.today().plusDays(DAYS_BEFORE));
    }

    /** Announces the end of one of them, once. */
    @PermitAll
    public void announce(String code) {
        if (ground.warn(code)) {
            PositionContent content = ground.position(code).content();
            positionEnding.fire(new PositionEnding(
                    code,
                    content.title(),
                    ground.startOf(content.validTo().plusDays(1)),
                    participants.headOf(content.unit())));
        }
    }
}
