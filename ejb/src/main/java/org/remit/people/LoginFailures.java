package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class LoginFailures {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    void add(String address, String username, Instant now) {
        em.createQuery("delete from LoginFailure f where f.failedAt < :limit")
                .setParameter("limit", now.minus(KEPT))
                .executeUpdate();
        em.persist(new LoginFailure(address, username, now));
    }

    List<Instant> from(String address, Instant since) {
        return times("address", address, since);
    }

    List<Instant> on(String username, Instant since) {
        return times("username", username, since);
    }

    private List<Instant> times(String field, String value, Instant since) {
        return em.createQuery(
                        "select f.failedAt from LoginFailure f where f." + field
                                + " = :value and f.failedAt > :since order by f.failedAt",
                        Instant.class)
                .setParameter("value", value)
                .setParameter("since", since)
                .getResultList();
    }
}
