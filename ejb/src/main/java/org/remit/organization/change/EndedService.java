package org.remit.organization.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.PositionChanges;

/** Closes temporary positions whose last day is over and that no flow looks after, such as imported ones. */
@Stateless
public class EndedService {

    @Inject
    TemporaryPositions temporary;

    @Inject
    ChangeGround ground;

    @Inject
    PositionChanges positions;

    /** The codes of the positions whose last day is over and that are not closed. */
    @PermitAll
    public List<String> over() {
        return temporary.over(ground.today());
    }

    /** Closes one of them; nobody holds it any longer. */
    @PermitAll
    public void close(String code) {
        positions.closeEnded(code);
    }
}
