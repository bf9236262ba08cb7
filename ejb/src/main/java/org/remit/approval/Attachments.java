package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.remit.shared.file.FileView;

/** The files of requests; their content is read for one file at a time only. */
@ApplicationScoped
class Attachments {

    @PersistenceContext
    EntityManager em;

    List<FileView> of(long request) {
        return em.createQuery(
                        "select new org.remit.shared.file.FileView(a.id, a.name, a.mediaType, a.size, a.sha256, a.uploadedAt)"
                                + " from Attachment a where a.requestId = :request order by a.id",
                        FileView.class)
                .setParameter("request", request)
                .getResultList();
    }

    Optional<Attachment> byId(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    /** The request that a file belongs to, without reading the file. */
    Optional<Long> requestOf(long id) {
        return em
                .createQuery("select a.requestId from Attachment a where a.id = :id", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Attachment attachment) {
        em.persist(attachment);
    }

    void remove(Attachment attachment) {
        em.remove(attachment);
    }
}
