package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** Which positions a person holds, has held and will hold. */
@ApplicationScoped
class Posts {

    record Somebody(Long id, LocalizedText name, boolean active) {

        PersonRef ref() {
            return new PersonRef(id, name);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** A person, also one who has left. */
    Optional<Somebody> person(long id) {
        return em
                .createQuery(
                        "select new org.remit.organization.profile.Posts$Somebody(x.id, x.name, x.active)"
                                + " from Person x where x.id = :id",
                        Somebody.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All of a person's posts, whenever; the main one first, then the largest share. */
    List<HeldPost> of(long person) {
        return em.createQuery(
                        "select new org.remit.organization.profile.HeldPost(p.code, p.title, u.code, u.name,"
                                + " a.sharePercent, a.main, a.validFrom, a.validTo) from Assignment a"
                                + " join a.position p join p.unit u where a.personId = :person"
                                + " order by a.main desc, a.sharePercent desc, a.id",
                        HeldPost.class)
                .setParameter("person", person)
                .getResultList();
    }
}
