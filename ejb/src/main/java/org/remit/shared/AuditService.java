package org.remit.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes and reads the audit log. An entry stands even when what it tells of was refused and rolled back. */
@Stateless
public class AuditService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Adds an entry in a transaction of its own.
     *
     * @param action a short upper-case word such as {@code LOGIN_FAILED} or {@code FORBIDDEN}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String username, String action, String target, String detail, String address) {
        em.persist(new AuditEntry(clock.instant(), username, action, target, detail, address));
    }

    /** The newest entries first. */
    @RolesAllowed({"AUDITOR", "ADMIN"})
    public Page<AuditRecord> entries(PageRequest request) {
        var items = em.createQuery("select e from AuditEntry e order by e.happenedAt desc, e.id desc", AuditEntry.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(AuditEntry::record)
                .toList();
        return new Page<>(
                items,
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult());
    }
}
