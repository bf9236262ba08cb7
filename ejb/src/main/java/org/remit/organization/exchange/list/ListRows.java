package org.remit.organization.exchange.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Lists that go out whole, read page by page. */
@ApplicationScoped
class ListRows {

    @PersistenceContext
    EntityManager em;

    Page<DutyLine> duties(PageRequest page) {
        return new Page<>(
                em.createQuery(
                                "select new org.remit.organization.exchange.list.DutyLine(d.code, p.code, d.text, f.code, d.part,"
                                        + " d.reviewBy, k.name, k.unit, k.direction, k.target, k.frequency)"
                                        + " from Duty d join d.position p join d.function f left join d.kpis k"
                                        + " where d.validTo is null and p.status <> org.remit.organization.PositionStatus.CLOSED"
                                        + " order by p.code, d.place, d.id, k.place, k.id",
                                DutyLine.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                -1);
    }

    Page<PersonLine> people(PageRequest page, LocalDate today, boolean emailVisible) {
        return new Page<>(
                em.createQuery(
                                "select new org.remit.organization.exchange.list.PersonLine(x.name, "
                                        + (emailVisible ? "x.email" : "cast(null as string)")
                                        + ", p.code, p.title, u.code, a.sharePercent, a.validFrom)"
                                        + " from Person x left join Assignment a on a.personId = x.id and a.validFrom <= :today"
                                        + " and (a.validTo is null or a.validTo >= :today)"
                                        + " left join a.position p left join p.unit u where x.active = true"
                                        + " order by x.id, a.id",
                                PersonLine.class)
                        .setParameter("today", today)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                -1);
    }

    List<Cost> costs(Collection<String> positions) {
        return positions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.remit.organization.exchange.list.Cost(p.code, p.monthlyCost, p.currency)"
                                        + " from Position p where p.code in :positions",
                                Cost.class)
                        .setParameter("positions", positions)
                        .getResultList();
    }
}
