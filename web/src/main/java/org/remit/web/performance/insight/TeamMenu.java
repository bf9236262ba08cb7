package org.remit.web.performance.insight;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.insight.team.TeamBoardService;

/** Whether the menu leads to the team board; asked once in a session, since it would be asked for every page. */
@Named
@SessionScoped
public class TeamMenu implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamBoardService boards;

    private Boolean shown;

    public boolean isShown() {
        if (shown == null) {
            shown = boards.mayLook();
        }
        return shown;
    }
}
