package org.remit.people.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.shared.LocalizedText;

/** The account, its tokens and deputies, and what the audit log says that it did. */
@ApplicationScoped
class PeopleRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Owner(
            LocalizedText name,
            String email,
            String username,
            String language,
            Instant lastLoginAt,
            LocalDate lastDay) {}

    record Key(String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt, Instant revokedAt) {}

    record StandIn(LocalizedText deputy, LocalDate from, LocalDate to) {}

    record Deed(Instant happenedAt, String action, String target, String address) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(
                records(
                        "account",
                        Owner.class,
                        "(p.name, p.email, a.username, a.language, a.lastLoginAt, p.lastDay) from Account a join a.person p where p.id = :person",
                        person),
                records(
                        "tokens",
                        Key.class,
                        "(t.label, t.createdAt, t.expiresAt, t.lastUsedAt, t.revokedAt) from Token t where t.account.person.id = :person order by t.id",
                        person),
                records(
                        "deputies",
                        StandIn.class,
                        "(d.deputy.name, d.validFrom, d.validTo) from Deputy d where d.person.id = :person order by d.id",
                        person),
                records(
                        "audit",
                        Deed.class,
                        "(e.happenedAt, e.action, e.target, e.address) from AuditEntry e join Account a on a.username = e.username where a.person.id = :person order by e.happenedAt, e.id",
                        person));
    }

    private <T extends Record> PersonalRecords records(String kind, Class<T> type, String query, long person) {
        return new PersonalRecords(
                kind,
                em.createQuery("select new " + type.getName() + query, type)
                        .setParameter("person", person)
                        .getResultList());
    }
}
