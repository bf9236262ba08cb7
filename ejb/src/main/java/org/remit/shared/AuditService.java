package org.remit.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes and reads the audit log. */
@Stateless
public class AuditService {

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext context;

    @Inject
    Clock clock;

    /**
     * Adds an entry that stands or falls with the deed it tells of.
     *
     * @param action a short upper-case word such as {@code UNLOCKED}
     */
    @PermitAll
    public void record(String username, String action, String target, String detail, String address) {
        em.persist(new AuditEntry(clock.instant(), username, action, target, detail, address));
    }

    /**
     * Adds an entry that stands although what it tells of is refused and rolled back.
     *
     * @param action a short upper-case word such as {@code LOGIN_FAILED} or {@code FORBIDDEN}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(String username, String action, String target, String detail, String address) {
        record(username, action, target, detail, address);
    }

    /** The newest entries first; amounts of money only for the auditor. */
    @RolesAllowed({"AUDITOR", "ADMIN"})
    public Page<AuditRecord> entries(PageRequest request) {
        boolean auditor = context.isCallerInRole("AUDITOR");
        var items = em.createQuery("select e from AuditEntry e order by e.happenedAt desc, e.id desc", AuditEntry.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(AuditEntry::record)
                .map(entry -> auditor || !entry.confidential() ? entry : entry.withoutDetail())
                .toList();
        return new Page<>(
                items,
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult());
    }
}
