package org.remit.organization.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The imports and what was found in their files. */
@ApplicationScoped
class Imports {

    private static final String VIEW = "select new org.remit.organization.exchange.ImportView(i.id, i.kind, i.state,"
            + " i.fileName, i.sha256, i.skipExisting, i.rowsRead, i.rowsChecked, i.rowsWritten, i.rowsSkipped,"
            + " i.findings, p.name, i.uploadedAt, i.finishedAt) from Import i join Person p on p.id = i.personId";

    @PersistenceContext
    EntityManager em;

    long add(Import added) {
        em.persist(added);
        return added.id();
    }

    Import lock(long id) {
        return em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ImportView> view(long id) {
        return em
                .createQuery(VIEW + " where i.id = :id", ImportView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The newest first. */
    Page<ImportView> page(PageRequest page) {
        List<ImportView> rows = em.createQuery(VIEW + " order by i.id desc", ImportView.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(i) from Import i", Long.class).getSingleResult());
    }

    /** By row. */
    Page<ImportFinding> findings(long id, PageRequest page) {
        List<ImportFinding> rows = em.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT f.row_no, f.column_name, f.message, f.argument FROM organization_import_finding f"
                                + " WHERE f.import_id = :id ORDER BY f.row_no, f.column_name, f.message",
                        Object[].class)
                .setParameter("id", id)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new ImportFinding(
                        ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
        return new Page<>(rows, countFindings(id));
    }

    int countFindings(long id) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM organization_import_finding WHERE import_id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .intValue();
    }

    /** How far it is; the rest of it is none of the progress's business. */
    void progress(long id, int read, int checked, int written) {
        em.createQuery("update Import i set i.rowsRead = :read, i.rowsChecked = :checked, i.rowsWritten = :written"
                        + " where i.id = :id")
                .setParameter("read", read)
                .setParameter("checked", checked)
                .setParameter("written", written)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What a server has left undone when it was stopped. */
    int failUndone(String node, Instant now) {
        return em.createQuery("update Import i set i.state = org.remit.organization.exchange.ImportState.FAILED,"
                        + " i.rowsWritten = 0, i.finishedAt = :now, i.version = i.version + 1"
                        + " where i.node = :node and i.state in (org.remit.organization.exchange.ImportState.UPLOADED,"
                        + " org.remit.organization.exchange.ImportState.CHECKING,"
                        + " org.remit.organization.exchange.ImportState.IMPORTING)")
                .setParameter("now", now)
                .setParameter("node", node)
                .executeUpdate();
    }
}
