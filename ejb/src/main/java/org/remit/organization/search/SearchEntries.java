package org.remit.organization.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.remit.shared.PageRequest;

/** What can be found, by what was typed. */
@ApplicationScoped
class SearchEntries {

    private static final String HIT = "select new org.remit.organization.search.SearchHit(e.kind, e.code, e.title,"
            + " e.context, u.name, p.title, f.name, e.closed) from SearchEntry e"
            + " left join Unit u on u.code = e.context and e.kind in (org.remit.organization.search.SearchKind.UNIT,"
            + " org.remit.organization.search.SearchKind.POSITION)"
            + " left join Position p on p.code = e.context and e.kind = org.remit.organization.search.SearchKind.DUTY"
            + " left join Function f on f.code = e.context and e.kind ="
            + " org.remit.organization.search.SearchKind.FUNCTION";

    /** The whole of a word first, then its beginning, then the rest; what is over comes last. */
    private static final String ORDER = " order by case"
            + " when e.wordsLatin like :whole escape '!' or e.wordsZh like :whole escape '!' then 0"
            + " when e.wordsLatin like :start escape '!' or e.wordsZh like :start escape '!' then 1 else 2 end,"
            + " e.closed, e.kind desc, e.id";

    @PersistenceContext
    EntityManager em;

    void add(SearchEntry entry) {
        em.persist(entry);
    }

    /** Writes what was added and forgets it, so that many do not fill the memory. */
    void write() {
        em.flush();
        em.clear();
    }

    List<SearchHit> hits(SearchWords words, SearchKind kind, PageRequest page) {
        var query = em.createQuery(HIT + where(words, kind) + ORDER, SearchHit.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .setParameter("whole", words.whole())
                .setParameter("start", words.start());
        bind(query, words, kind);
        return query.getResultList();
    }

    /** How many there are of each kind; a kind without any is left out. */
    Map<SearchKind, Long> counts(SearchWords words, SearchKind kind) {
        var query = em.createQuery(
                "select e.kind, count(e) from SearchEntry e" + where(words, kind) + " group by e.kind", Object[].class);
        bind(query, words, kind);
        Map<SearchKind, Long> counts = new EnumMap<>(SearchKind.class);
        query.getResultList().forEach(row -> counts.put((SearchKind) row[0], (Long) row[1]));
        return counts;
    }

    private static String where(SearchWords words, SearchKind kind) {
        return " where (e.wordsLatin like :pattern escape '!'"
                + (words.letters().isPresent() ? " or e.wordsLatin like :letters escape '!'" : "")
                + (words.latin() ? ")" : " or e.wordsZh like :pattern escape '!')")
                + (kind == null ? "" : " and e.kind = :kind");
    }

    private static void bind(Query query, SearchWords words, SearchKind kind) {
        query.setParameter("pattern", words.pattern());
        words.letters().ifPresent(letters -> query.setParameter("letters", letters));
        if (kind != null) {
            query.setParameter("kind", kind);
        }
    }
}
