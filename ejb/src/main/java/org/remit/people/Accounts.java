package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

@ApplicationScoped
class Accounts {

    private static final String FILTER =
            " where (a.username like :text escape '!' or lower(p.name.en) like :text escape '!'"
                    + " or lower(p.name.zh) like :text escape '!')";

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account.person());
        em.persist(account);
    }

    boolean none() {
        return em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> find(String username) {
        return em
                .createQuery("select a from Account a join fetch a.person where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Account> ofPerson(long person) {
        return em
                .createQuery("select a from Account a join fetch a.person p where p.id = :person", Account.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Person> lockPerson(long id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one who is here under this address and has no account. */
    Optional<Person> withoutAccount(String email) {
        return withEmail(email).stream()
                .filter(person -> ofPerson(person.id()).isEmpty())
                .findFirst();
    }

    /** Those who are here under this address, however it is written. */
    List<Person> withEmail(String email) {
        return email == null || email.isBlank()
                ? List.of()
                : em.createQuery(
                                "select p from Person p where p.active = true and lower(p.email) = :email order by p.id",
                                Person.class)
                        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                        .getResultList();
    }

    /** Somebody has to be left, and not about to leave, who can let others in; locked, so that two administrators do not disable each other. */
    void refuseLastAdministrator(long person) {
        em.createQuery("select a from Account a where :role member of a.roles order by a.id", Account.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Long> administrators = em.createQuery(
                        "select p.id from Account a join a.person p join a.roles r where r = :role"
                                + " and a.enabled = true and p.active = true and (p.id = :person or not exists"
                                + " (select l.id from Leaving l where l.person = p and l.leftAt is null))",
                        Long.class)
                .setParameter("role", Role.ADMIN)
                .setParameter("person", person)
                .getResultList();
        if (administrators.equals(List.of(person))) {
            throw BusinessException.conflict("error.lastAdministrator");
        }
    }

    /** Locked against the login that runs beside this one: two wrong passwords at once must count as two. */
    Optional<Account> lock(String username) {
        return find(username).map(account -> {
            em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
            return account;
        });
    }

    /** The account that may act today, with its roles, in one query. */
    Optional<SignedIn> signedIn(String username, LocalDate today) {
        return signedIn("a.username = :key", username, today);
    }

    Optional<SignedIn> signedIn(long accountId, LocalDate today) {
        return signedIn("a.id = :key", accountId, today);
    }

    private Optional<SignedIn> signedIn(String condition, Object key, LocalDate today) {
        return em
                .createQuery(
                        "select a from Account a join fetch a.person left join fetch a.roles where " + condition,
                        Account.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .filter(account -> account.isUsable(today))
                .map(Account::signedIn);
    }

    List<Account> page(String text, PageRequest request) {
        var ids = em.createQuery("select a.id from Account a join a.person p" + FILTER + order(request), Long.class)
                .setParameter("text", text)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Account a join fetch a.person left join fetch a.roles"
                                        + " where a.id in :ids" + order(request),
                                Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(a) from Account a join a.person p" + FILTER, Long.class)
                .setParameter("text", text)
                .getSingleResult();
    }

    private static String order(PageRequest request) {
        String direction = request.descending() ? " desc" : "";
        return "lastLoginAt".equals(request.sortField())
                ? " order by a.lastLoginAt" + direction + ", a.username"
                : " order by a.username" + direction;
    }
}
