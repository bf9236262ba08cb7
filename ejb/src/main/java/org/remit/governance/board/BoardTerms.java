package org.remit.governance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The terms of the board's members, and by what its votes are counted. */
@ApplicationScoped
class BoardTerms {

    @PersistenceContext
    EntityManager em;

    List<BoardTerm> of(long person) {
        return em.createQuery("select t from BoardTerm t where t.personId = :person order by t.from", BoardTerm.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** A board has few members: all terms there have ever been, the latest first. */
    List<BoardTerm> all() {
        return em.createQuery("select t from BoardTerm t order by t.from desc, t.id desc", BoardTerm.class)
                .getResultList();
    }

    Optional<BoardTerm> lock(long id) {
        return Optional.ofNullable(em.find(BoardTerm.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(BoardTerm term) {
        em.persist(term);
        em.flush();
    }

    void remove(BoardTerm term) {
        em.remove(term);
    }

    void add(VotingRule rule) {
        em.persist(rule);
    }

    /** The latest first. */
    List<VotingRule> rules() {
        return em.createQuery("select r from VotingRule r order by r.setAt desc, r.id desc", VotingRule.class)
                .getResultList();
    }

    /** What counts now. */
    Optional<VotingRule> rule() {
        return em
                .createQuery("select r from VotingRule r order by r.setAt desc, r.id desc", VotingRule.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
