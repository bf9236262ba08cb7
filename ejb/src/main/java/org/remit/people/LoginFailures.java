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

    /** The addresses with so many failures since then. */
    List<String> addresses(Instant since, int atLeast) {
        return em.createQuery(
                        "select f.address from LoginFailure f where f.failedAt > :since and f.address <> :none"
                                + " group by f.address having count(f) >= :least order by f.address",
                        String.class)
                .setParameter("since", since)
                .setParameter("none", Addresses.NONE)
                .setParameter("least", (long) atLeast)
                .getResultList();
    }

    /** Takes back what an address has failed; tells whether there was anything. */
    boolean forget(String address) {
        return em.createQuery("delete from LoginFailure f where f.address = :address")
                        .setParameter("address", address)
                        .executeUpdate()
                > 0;
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
