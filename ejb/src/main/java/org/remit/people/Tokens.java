package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Tokens {

    @PersistenceContext
    EntityManager em;

    /** Adds a token and forgets those that are of no use any more. */
    @Transactional
    Instant add(long accountId, String label, String secret, Instant now) {
        em.createQuery("delete from Token t where t.account.id = :account"
                        + " and (t.expiresAt <= :now or t.revokedAt is not null)")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
        var token = new Token(em.getReference(Account.class, accountId), label, secret, now);
        em.persist(token);
        return token.expiresAt();
    }

    /** The token with its account, person and roles, in one query. */
    Optional<Token> withHash(String hash) {
        return em
                .createQuery(
                        "select t, a from Token t join t.account a join fetch a.person left join fetch a.roles"
                                + " where t.tokenHash = :hash",
                        Object[].class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .map(row -> (Token) row[0])
                .findFirst();
    }

    /** Without loading and versioning it: two requests may note the same use. */
    @Transactional
    void noteUse(long tokenId, Instant now) {
        em.createQuery("update Token t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", tokenId)
                .executeUpdate();
    }

    List<Token> usable(long accountId, Instant now) {
        return em.createQuery(
                        "select t from Token t where t.account.id = :account and t.revokedAt is null"
                                + " and t.expiresAt > :now order by t.createdAt desc, t.id desc",
                        Token.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<Token> ofAccount(long tokenId, long accountId) {
        return em
                .createQuery("select t from Token t where t.id = :id and t.account.id = :account", Token.class)
                .setParameter("id", tokenId)
                .setParameter("account", accountId)
                .getResultList()
                .stream()
                .findFirst();
    }

    void revokeAll(long accountId, Instant now) {
        em.createQuery("update Token t set t.revokedAt = :now where t.account.id = :account and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
