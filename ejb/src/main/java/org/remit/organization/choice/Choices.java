package org.remit.organization.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.remit.organization.DutyPartner;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.Patterns;

/** What can be chosen, read by codes that are known or by what was typed; at most {@link #MOST} of each. */
@ApplicationScoped
class Choices {

    static final int MOST = 20;

    private static final String UNITS =
            "select u.code, u.name, p.name, u.validFrom, 0L, p.code from Unit u left join u.parent p"
                    + " where (u.validTo is null or u.validTo >= :today)";

    /** With the seats that nobody holds today or, of a planned position, on its first day. */
    private static final String POSITIONS = "select x.code, x.title, u.name, x.validFrom,"
            + " case when x.status = org.remit.organization.PositionStatus.FROZEN then 0L else x.headcount -"
            + " (select count(a) from Assignment a join Person h on h.id = a.personId where h.active = true"
            + " and a.position = x and (a.validTo is null or a.validTo >= :today)"
            + " and (a.validFrom <= :today or a.validFrom <= x.validFrom)) end, u.code from Position x join x.unit u"
            + " where x.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final String PEOPLE =
            "select new org.remit.people.PersonRef(x.id, x.name) from Person x where x.active = true";

    private static final String LIKE = " like :text escape '!'";

    @PersistenceContext
    EntityManager em;

    List<Choice> units(Collection<String> codes, LocalDate today) {
        return choices(
                DutyPartner.Kind.UNIT,
                em.createQuery(UNITS + " and u.code in :codes", Object[].class).setParameter("codes", codes),
                today);
    }

    /** Of what was typed the exact code comes first, then what is so new that an index may not know it. */
    List<Choice> units(String typed, LocalDate today) {
        return choices(
                DutyPartner.Kind.UNIT,
                typed(
                        UNITS + " and (lower(u.code)" + LIKE + " or lower(u.name.zh)" + LIKE + " or lower(u.name.en)"
                                + LIKE + ") order by case when lower(u.code) = :exact then 0 else 1 end, u.id desc",
                        typed),
                today);
    }

    List<Choice> positions(Collection<String> codes, LocalDate today) {
        return choices(
                DutyPartner.Kind.POSITION,
                em.createQuery(POSITIONS + " and x.code in :codes", Object[].class)
                        .setParameter("codes", codes),
                today);
    }

    /** @param unit whose positions come before all others, or null */
    List<Choice> positions(String typed, String unit, LocalDate today) {
        TypedQuery<Object[]> query = typed(
                POSITIONS + " and (lower(x.code)" + LIKE + " or lower(x.title.zh)" + LIKE + " or lower(x.title.en)"
                        + LIKE + " or lower(u.name.zh)" + LIKE + " or lower(u.name.en)" + LIKE
                        + ") order by case when lower(x.code) = :exact then 0 when u.code = :unit then 1 else 2 end,"
                        + " x.id desc",
                typed);
        return choices(DutyPartner.Kind.POSITION, query.setParameter("unit", unit == null ? " " : unit), today);
    }

    List<PersonRef> people(Collection<Long> ids) {
        return em.createQuery(PEOPLE + " and x.id in :ids", PersonRef.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<PersonRef> people(String typed) {
        return em.createQuery(
                        PEOPLE + " and (lower(x.name.zh)" + LIKE + " or lower(x.name.en)" + LIKE
                                + ") order by x.id desc",
                        PersonRef.class)
                .setParameter("text", Patterns.contains(typed))
                .setMaxResults(MOST)
                .getResultList();
    }

    private TypedQuery<Object[]> typed(String query, String typed) {
        return em.createQuery(query, Object[].class)
                .setParameter("text", Patterns.contains(typed))
                .setParameter("exact", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(MOST);
    }

    private static List<Choice> choices(DutyPartner.Kind kind, TypedQuery<Object[]> query, LocalDate today) {
        return query.setParameter("today", today)
                .getResultStream()
                .map(row -> new Choice(
                        kind,
                        (String) row[0],
                        (LocalizedText) row[1],
                        (LocalizedText) row[2],
                        later((LocalDate) row[3], today),
                        Math.max(0, ((Number) row[4]).longValue()),
                        (String) row[5]))
                .toList();
    }

    private static LocalDate later(LocalDate first, LocalDate today) {
        return first != null && first.isAfter(today) ? first : null;
    }
}
