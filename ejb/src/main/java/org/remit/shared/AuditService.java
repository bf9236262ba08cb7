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
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;

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
     * Adds an entry of somebody who has looked at what is about another person.
     *
     * @param person the id of whom it concerns
     * @param reason why they looked, where they had to say so; else null
     */
    @PermitAll
    public void recordLook(String username, String action, String target, Long person, String reason) {
        em.persist(new AuditEntry(clock.instant(), username, action, target, reason, null).about(person));
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
        var items = records(entries("").setFirstResult(request.offset()).setMaxResults(request.size()));
        return new Page<>(
                items,
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult());
    }

    /**
     * The next entries of the whole log, in the same order: what others write meanwhile shifts nothing. By time before id,
     * since each node draws its ids in blocks.
     *
     * @param last the last entry read so far, or null to begin with the newest
     * @param most how many at most
     */
    @RolesAllowed({"AUDITOR", "ADMIN"})
    public List<AuditRecord> entriesBefore(AuditRecord last, int most) {
        TypedQuery<AuditEntry> query = last == null
                ? entries("")
                : entries(" where e.happenedAt <= :time and (e.happenedAt < :time or e.id < :id)")
                        .setParameter("time", last.happenedAt())
                        .setParameter("id", last.id());
        return records(query.setMaxResults(most));
    }

    private TypedQuery<AuditEntry> entries(String condition) {
        return em.createQuery(
                "select e from AuditEntry e" + condition + " order by e.happenedAt desc, e.id desc", AuditEntry.class);
    }

    private List<AuditRecord> records(TypedQuery<AuditEntry> query) {
        boolean auditor = context.isCallerInRole("AUDITOR");
        return query.getResultStream()
                .map(AuditEntry::record)
                .map(entry -> auditor || !entry.confidential() ? entry : entry.withoutDetail())
                .toList();
    }
}
