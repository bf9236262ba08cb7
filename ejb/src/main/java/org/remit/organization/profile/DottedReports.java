package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** Who answers to whom beside their reporting line; an assignment or a position that ends takes its dotted lines along. */
@ApplicationScoped
class DottedReports {

    /**
     * @param postEnds the last day of the assignment, or null
     * @param targetEnds the last day of the position that it leads to, or null
     */
    record Line(
            Long person,
            LocalizedText name,
            String position,
            LocalizedText title,
            String to,
            LocalDate from,
            LocalDate until,
            LocalDate postEnds,
            LocalDate targetEnds) {

        LocalDate end() {
            return Stream.of(until, postEnds, targetEnds)
                    .filter(day -> day != null)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        DutyPartner target() {
            return new DutyPartner(DutyPartner.Kind.POSITION, to);
        }
    }

    private static final String LINES =
            "select new org.remit.organization.profile.DottedReports$Line(x.id, x.name, h.code, h.title, p.code, l.validFrom,"
                    + " l.validTo, a.validTo, p.validTo) from DottedLine l join Assignment a on a.id = l.assignmentId"
                    + " join a.position h join Person x on x.id = a.personId join Position p on p.id = l.positionId"
                    + " where (a.validTo is null or a.validTo >= l.validFrom)"
                    + " and (p.validTo is null or p.validTo >= l.validFrom) and ";

    private static final String ORDER = " order by l.validFrom desc, l.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Colleagues colleagues;

    /** All of a person's, past ones too, the latest first. */
    List<DottedReport> of(long person, LocalDate today) {
        return reports(
                em.createQuery(LINES + "a.personId = :person" + ORDER, Line.class)
                        .setParameter("person", person)
                        .getResultList(),
                today);
    }

    /** Those in force on a day that lead to the position or are of somebody who holds it. */
    List<DottedReport> on(String position, LocalDate day) {
        return reports(
                em.createQuery(
                                LINES + "(p.code = :position or h.code = :position) and l.validFrom <= :day"
                                        + " and (l.validTo is null or l.validTo >= :day)"
                                        + " and (a.validTo is null or a.validTo >= :day)"
                                        + " and (p.validTo is null or p.validTo >= :day)" + ORDER,
                                Line.class)
                        .setParameter("position", position)
                        .setParameter("day", day)
                        .getResultList(),
                day);
    }

    private List<DottedReport> reports(List<Line> lines, LocalDate day) {
        Map<DutyPartner, Colleague> targets =
                colleagues.of(lines.stream().map(Line::target).distinct().toList(), day);
        return lines.stream()
                .map(line -> new DottedReport(
                        new PersonRef(line.person(), line.name()),
                        line.position(),
                        line.title(),
                        targets.get(line.target()),
                        line.from(),
                        line.end()))
                .toList();
    }
}
