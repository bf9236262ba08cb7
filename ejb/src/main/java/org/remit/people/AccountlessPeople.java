package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.shared.PageRequest;

/** Those who work here and have no account. */
@ApplicationScoped
class AccountlessPeople {

    private static final String ACCOUNTLESS =
            " from Person p where p.active = true" + " and not exists (select a.id from Account a where a.person = p)";
    private static final String FILTER = ACCOUNTLESS + " and (lower(p.name.zh) like :text escape '!'"
            + " or lower(p.name.en) like :text escape '!' or lower(p.email) like :text escape '!')";

    @PersistenceContext
    EntityManager em;

    /** The newest first, or sorted by {@code email}. */
    List<Person> page(String text, PageRequest request) {
        String direction = request.descending() ? " desc" : "";
        String order = "email".equals(request.sortField())
                ? " order by p.email" + direction + ", p.id"
                : " order by p.id desc";
        return em.createQuery("select p" + FILTER + order, Person.class)
                .setParameter("text", text)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(p)" + FILTER, Long.class)
                .setParameter("text", text)
                .getSingleResult();
    }

    /** Those of the ids who are accountless, by their ids. */
    List<Person> among(Collection<Long> ids) {
        return em.createQuery("select p" + ACCOUNTLESS + " and p.id in :ids order by p.id", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the usernames that somebody has. */
    Set<String> taken(Collection<String> usernames) {
        return new HashSet<>(em.createQuery("select a.username from Account a where a.username in :names", String.class)
                .setParameter("names", usernames)
                .getResultList());
    }
}
