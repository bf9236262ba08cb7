package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** The board, as the desk asks it; whoever keeps its members answers. */
public interface Board {

    /** The ids of those in office today. */
    List<Long> members();

    /** By which rule a vote is counted that opens now; empty when the board has agreed on none, and the diagram's counts. */
    Optional<VoteSettings> voteSettings();
}
