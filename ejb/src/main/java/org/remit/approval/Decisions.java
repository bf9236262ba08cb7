package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.PageRequest;

/** The words that people have said, across all requests, and who was reminded to say one. */
@ApplicationScoped
class Decisions {

    /** What a person says to a work item; to mend one's own request is none. */
    private static final Set<Action> WORDS = Stream.of(Outcome.values())
            .filter(outcome -> outcome != Outcome.RESUBMITTED && outcome != Outcome.LAPSED)
            .map(Action::of)
            .collect(Collectors.toSet());

    /** What has a reason was done by the system in somebody's place. */
    private static final String OF_PERSON =
            " where d.actorId = :person and d.action in :words and d.reason is null and d.roundId is not null";

    private static final String JOINED =
            " from Decision d join Round r on r.id = d.roundId join r.request q" + OF_PERSON;

    @PersistenceContext
    EntityManager em;

    /** A word, and where it was said. */
    record Word(Decision decision, Round round, Request request) {}

    /**
     * What a person has said, the newest first.
     *
     * @param text part of number, title or unit, or null
     */
    List<Word> of(long person, String text, PageRequest page) {
        return bind(
                        em.createQuery(
                                "select new org.remit.approval.Decisions$Word(d, r, q)" + of(text)
                                        + " order by d.decidedAt desc, d.id desc",
                                Word.class),
                        person,
                        text)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(long person, String text) {
        return bind(em.createQuery("select count(d)" + counted(text), Long.class), person, text)
                .getSingleResult();
    }

    /** Who was reminded in a round after a moment. */
    List<Long> reminded(Round round, Instant since) {
        return em.createQuery(
                        "select d.actorId from Decision d where d.requestId = :request and d.roundId = :round"
                                + " and d.action = org.remit.approval.Action.REMINDED and d.decidedAt > :since",
                        Long.class)
                .setParameter("request", round.request().id())
                .setParameter("round", round.id())
                .setParameter("since", since)
                .getResultList();
    }

    private static String of(String text) {
        return JOINED + (text == null ? "" : " and " + RequestSearch.MATCHES);
    }

    /** To count them, the requests are looked at only when something is searched for in them. */
    private static String counted(String text) {
        return text == null ? " from Decision d" + OF_PERSON : of(text);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, long person, String text) {
        query.setParameter("person", person).setParameter("words", WORDS);
        return text == null ? query : query.setParameter("text", RequestSearch.pattern(text));
    }
}
