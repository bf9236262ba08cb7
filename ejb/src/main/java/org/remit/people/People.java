package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.Among;
import org.remit.shared.LocalizedText;

/** Answers what the other features ask about people; every method is one query. */
@ApplicationScoped
public class People {

    @PersistenceContext
    EntityManager em;

    /** The names of these people, by id; an unknown id is left out. */
    public Map<Long, PersonRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Among among = new Among(ids);
        return among
                .bind(
                        em.createQuery(
                                "select p.id, p.name from Person p where " + among.condition("p.id", "ids"),
                                Object[].class),
                        "ids")
                .getResultList()
                .stream()
                .map(row -> new PersonRef((Long) row[0], (LocalizedText) row[1]))
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** The ids of the active people whose enabled account has the role, in a fixed order. */
    public List<Long> withRole(String role) {
        return em.createQuery(
                        "select p.id from Account a join a.person p join a.roles r"
                                + " where r = :role and a.enabled = true and p.active = true order by p.id",
                        Long.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The ids of all whose account has the role, even of those who have left or may not sign in. */
    public List<Long> inRole(String role) {
        return em.createQuery("select p.id from Account a join a.person p join a.roles r where r = :role", Long.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Whether the person works here and has an account that may sign in. */
    public boolean canAct(long personId) {
        return !em.createQuery(
                        "select a.id from Account a join a.person p"
                                + " where p.id = :id and a.enabled = true and p.active = true",
                        Long.class)
                .setParameter("id", personId)
                .getResultList()
                .isEmpty();
    }

    /** Who decides for the person on that day, if they are absent and the deputy can act. */
    public Optional<Long> deputyOf(long personId, LocalDate day) {
        return em
                .createQuery(
                        "select p.id from Deputy d join d.deputy p join Account a on a.person = p"
                                + " where d.person.id = :id and :day between d.validFrom and d.validTo"
                                + " and a.enabled = true and p.active = true order by d.id desc",
                        Long.class)
                .setParameter("id", personId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Where the mails of these people go, by id; who has left or has no address is left out. */
    public Map<Long, Recipient> recipients(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Among among = new Among(ids);
        return among
                .bind(
                        em.createQuery(
                                "select p.id, p.email, a.language from Person p left join Account a on a.person = p where "
                                        + among.condition("p.id", "ids")
                                        + " and p.active = true and p.email is not null",
                                Object[].class),
                        "ids")
                .getResultList()
                .stream()
                .map(row -> new Recipient((Long) row[0], (String) row[1], Languages.of((String) row[2])))
                .collect(Collectors.toMap(Recipient::personId, Function.identity()));
    }
}
