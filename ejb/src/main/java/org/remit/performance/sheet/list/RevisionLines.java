package org.remit.performance.sheet.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.performance.sheet.RevisionState;
import org.remit.shared.LocalizedText;

/** What holders of agreed sheets are or were asked. */
@ApplicationScoped
class RevisionLines {

    @PersistenceContext
    EntityManager em;

    /** The last one. */
    Optional<SheetRevisionView> latest(long sheet) {
        return em.createQuery(
                        "select r.id as id, r.state as state, r.reason as reason, p.name as proposedBy, r.proposedAt as proposedAt, r.dueAt as dueAt,"
                                + " x.name as answeredBy, r.answeredAt as answeredAt, r.remark as remark from SheetRevision r"
                                + " join Person p on p.id = r.proposedBy left join Person x on x.id = r.answeredBy"
                                + " where r.sheetId = :sheet order by r.proposedAt desc, r.id desc",
                        Tuple.class)
                .setParameter("sheet", sheet)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    private SheetRevisionView view(Tuple row) {
        RevisionState state = row.get("state", RevisionState.class);
        return new SheetRevisionView(
                row.get("id", Long.class),
                state,
                row.get("reason", String.class),
                row.get("proposedBy", LocalizedText.class),
                row.get("proposedAt", Instant.class),
                row.get("dueAt", Instant.class),
                row.get("answeredBy", LocalizedText.class),
                row.get("answeredAt", Instant.class),
                row.get("remark", String.class),
                state == RevisionState.OPEN ? lines(row.get("id", Long.class)) : List.of());
    }

    private List<TargetLine> lines(long revision) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.list.TargetLine(index(t), k.code, t.kpiVersionNo, v.definition,"
                                + " t.definition) from SheetRevision r join r.targets t join KpiVersion v"
                                + " on v.kpi.id = t.kpiId and v.versionNo = t.kpiVersionNo join v.kpi k"
                                + " where r.id = :revision order by index(t)",
                        TargetLine.class)
                .setParameter("revision", revision)
                .getResultList();
    }
}
