package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.shared.LocalizedText;

/** Where somebody works and has worked. */
@ApplicationScoped
class OrganizationRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Post(
            String position,
            LocalizedText title,
            BigDecimal sharePercent,
            boolean main,
            LocalDate from,
            LocalDate to) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(records(
                "assignments",
                Post.class,
                "(a.position.code, a.position.title, a.sharePercent, a.main, a.validFrom, a.validTo) from Assignment a where a.personId = :person order by a.validFrom, a.id",
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
