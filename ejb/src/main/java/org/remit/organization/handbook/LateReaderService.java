package org.remit.organization.handbook;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.approval.ReadingOffice;
import org.remit.approval.ReadingOffice.Reading;
import org.remit.organization.handbook.Reader.Post;
import org.remit.organization.handbook.content.HandbookJson;
import org.remit.organization.handbook.content.Sheet;

/** Who begins to hold a position after an edition that tells of it was published is asked to confirm that as well. */
@Stateless
@RunAs("system")
@PermitAll
public class LateReaderService {

    /** Who has begun longer ago was looked at before. */
    private static final int DAYS_BACK = 60;

    private static final String STEP = "userTask_confirmEdition";

    @Inject
    Editions editions;

    @Inject
    Readers readers;

    @Inject
    ReadingOffice office;

    @Inject
    Clock clock;

    /** The ids of the editions that somebody may have to be asked about. */
    public List<Long> due() {
        LocalDate today = LocalDate.now(clock);
        return editions.lastIfBegun(today.minusDays(DAYS_BACK), today);
    }

    /** Asks whoever has to confirm an edition and was not asked yet. */
    public void ask(long id) {
        Edition edition = editions.lock(id);
        Set<List<Object>> asked = new HashSet<>();
        readers.asked(id).forEach(post -> asked.add(place(post)));
        List<Post> posts = newcomers(edition).stream()
                .filter(post -> !asked.contains(place(post)))
                .toList();
        Map<Long, Reading> readings = office.ask(
                edition.requestId(), STEP, posts.stream().map(Post::person).collect(Collectors.toSet()));
        posts.forEach(post -> readers.add(new Reader(id, post, item(readings.get(post.person())))));
    }

    /** Null for who is still asked since the edition was published. */
    private Long item(Reading reading) {
        return reading.anew() || readers.isLate(reading.workItem()) ? reading.workItem() : null;
    }

    /** Nobody confirms again what has not changed since. */
    private List<Post> newcomers(Edition edition) {
        Map<String, String> hashes = edition.handbook()
                .sheets()
                .collect(Collectors.toMap(Sheet::code, HandbookJson::hash, (one, other) -> one));
        LocalDate published = LocalDate.ofInstant(edition.view().publishedAt(), clock.getZone());
        Map<List<Object>, String> confirmed = readers.confirmed(hashes.keySet());
        return readers.newcomers(hashes, published, LocalDate.now(clock)).stream()
                .filter(post -> !post.hash().equals(confirmed.get(place(post))))
                .toList();
    }

    private static List<Object> place(Post post) {
        return List.of(post.person(), post.position());
    }
}
