package org.remit.organization.handbook;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.handbook.Reader.Post;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookJson;
import org.remit.organization.handbook.content.Sheet;

/** The editions that a transaction deals with; each is read once, although the desk asks for facts and summary several times. */
@TransactionScoped
class HandbookCases implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Editions editions;

    @Inject
    Readers readers;

    @Inject
    transient Clock clock;

    /** A transaction does not move between nodes. */
    private final transient Map<Long, HandbookCase> cases = new HashMap<>();

    HandbookCase of(long requestId) {
        return cases.computeIfAbsent(requestId, this::load);
    }

    Edition version(long requestId, int version) {
        return editions.version(requestId, version);
    }

    void forget(long requestId) {
        cases.remove(requestId);
    }

    private HandbookCase load(long requestId) {
        Edition edition = editions.inForce(requestId);
        Handbook handbook = edition.handbook();
        Edition last = editions.before(edition).orElse(null);
        return new HandbookCase(
                edition, handbook, last, last == null ? null : last.handbook(), posts(edition, handbook));
    }

    private List<Post> posts(Edition edition, Handbook handbook) {
        if (edition.state() == EditionState.PUBLISHED) {
            return readers.asked(edition.id());
        }
        return edition.editorial() ? List.of() : unconfirmed(handbook);
    }

    /** Nobody confirms again what has not changed since. */
    private List<Post> unconfirmed(Handbook handbook) {
        Map<String, String> hashes =
                handbook.sheets().collect(Collectors.toMap(Sheet::code, HandbookJson::hash, (one, other) -> one));
        Map<List<Object>, String> confirmed = readers.confirmed(hashes.keySet());
        return readers.holders(hashes, LocalDate.now(clock)).stream()
                .filter(post -> !post.hash().equals(confirmed.get(List.<Object>of(post.person(), post.position()))))
                .toList();
    }
}
