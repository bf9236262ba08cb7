package org.remit.organization.change;

import jakarta.persistence.EntityManager;

/** What changes are to move, without a container. */
public final class TestMoves {

    private TestMoves() {}

    public static UnitMoves of(EntityManager em) {
        UnitMoves moves = new UnitMoves();
        moves.proposals = ChangeHouse.proposals(em);
        return moves;
    }
}
