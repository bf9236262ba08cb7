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

/** What can be chosen: the codes of what was typed, at most {@link #MOST}, and what those are. */
@ApplicationScoped
class Choices {

    static final int MOST = 20;

    private static final String UNITS =
            " from Unit u left join u.parent p where (u.validTo is null or u.validTo >= :today)";

    private static final String POSITIONS =
            " from Position x join x.unit u" + " where x.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final String PEOPLE = " from Person x where x.active = true";

    /** The seats that nobody holds today or, of a planned position, on its first day. */
    private static final String VACANCIES =
            "case when x.status = org.remit.organization.PositionStatus.FROZEN then 0L else x.headcount -"
                    + " (select count(a) from Assignment a join Person h on h.id = a.personId where h.active = true"
                    + " and a.position = x and (a.validTo is null or a.validTo >= :today)"
                    + " and (a.validFrom <= :today or a.validFrom <= x.validFrom)) end";

    private static final String LIKE = " like :text escape '!'";

    @PersistenceContext
    EntityManager em;

    /** The codes of the units that hold what was typed: the exact code, then the newest, which an index may not know. */
    List<String> unitCodes(String typed, LocalDate today) {
        return typed(
                        "select u.code" + UNITS + " and (lower(u.code)" + LIKE + " or lower(u.name.zh)" + LIKE
                                + " or lower(u.name.en)" + LIKE
                                + ") order by case when lower(u.code) = :exact then 0 else 1 end, u.id desc",
                        typed)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * The same of positions, by the names of their units too.
     *
     * @param unit whose positions come before all others but the exact code, or null
     */
    List<String> positionCodes(String typed, String unit) {
        return typed(
                        "select x.code" + POSITIONS + " and (lower(x.code)" + LIKE + " or lower(x.title.zh)" + LIKE
                                + " or lower(x.title.en)" + LIKE + " or lower(u.name.zh)" + LIKE
                                + " or lower(u.name.en)" + LIKE + ") order by case when lower(x.code) = :exact then 0"
                                + " when u.code = :unit then 1 else 2 end, x.id desc",
                        typed)
                .setParameter("unit", unit == null ? " " : unit)
                .getResultList();
    }

    /** The ids of those who are called so, as the index has them. */
    List<String> personIds(String typed) {
        return em.createQuery(
                        "select x.id" + PEOPLE + " and (lower(x.name.zh)" + LIKE + " or lower(x.name.en)" + LIKE
                                + ") order by x.id desc",
                        Long.class)
                .setParameter("text", Patterns.contains(typed))
                .setMaxResults(MOST)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    List<Choice> units(Collection<String> codes, LocalDate today) {
        return choices(
                DutyPartner.Kind.UNIT,
                em.createQuery(
                        "select u.code, u.name, p.name, u.validFrom, 0L, p.code" + UNITS + " and u.code in :codes",
                        Object[].class),
                codes,
                today);
    }

    List<Choice> positions(Collection<String> codes, LocalDate today) {
        return choices(
                DutyPartner.Kind.POSITION,
                em.createQuery(
                        "select x.code, x.title, u.name, x.validFrom, " + VACANCIES + ", u.code" + POSITIONS
                                + " and x.code in :codes",
                        Object[].class),
                codes,
                today);
    }

    List<PersonRef> people(Collection<String> ids) {
        return em.createQuery(
                        "select new org.remit.people.PersonRef(x.id, x.name)" + PEOPLE + " and x.id in :ids",
                        PersonRef.class)
                .setParameter("ids", ids.stream().map(Long::valueOf).toList())
                .getResultList();
    }

    private TypedQuery<String> typed(String query, String typed) {
        return em.createQuery(query, String.class)
                .setParameter("text", Patterns.contains(typed))
                .setParameter("exact", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(MOST);
    }

    private static List<Choice> choices(
            DutyPartner.Kind kind, TypedQuery<Object[]> query, Collection<String> codes, LocalDate today) {
        return query.setParameter("codes", codes)
                .setParameter("today", today)
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
