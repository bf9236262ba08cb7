package org.remit.people.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.shared.LocalizedText;

/** What was erased about somebody; legal holds are not told to whom they are about. */
@ApplicationScoped
class ErasureRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Gone(Instant erasedAt, String erased, int records, int years, LocalizedText legalBasis) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(new PersonalRecords(
                "erasures",
                em.createQuery(
                                "select new " + Gone.class.getName()
                                        + "(x.erasedAt, p.kind, x.records, r.years, r.legalBasis) from ErasedPerson x"
                                        + " join ErasurePart p on p.id = x.partId join RetentionRule r on r.id = p.ruleId"
                                        + " where x.personId = :person order by x.id",
                                Gone.class)
                        .setParameter("person", person)
                        .getResultList()));
    }
}
