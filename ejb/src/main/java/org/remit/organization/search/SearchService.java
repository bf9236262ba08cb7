package org.remit.organization.search;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * Finds units, positions, people, functions and duties by a part of their code, of their Chinese or English words, or of their
 * pinyin, in full or as initials. Everybody inside may find all of them; what is over is marked, who has left is not found.
 */
@Stateless
public class SearchService {

    /** How many of a kind the overview shows. */
    public static final int BEST = 10;

    @Inject
    SearchIndex index;

    @Inject
    SearchContexts contexts;

    @Inject
    Clock clock;

    /**
     * The best of each kind of which anything was found.
     *
     * @param typed what is sought; without anything nothing is found, beyond 100 characters it is cut
     */
    @RolesAllowed(EMPLOYEE)
    public List<SearchGroup> overview(String typed) {
        return sought(typed)
                .map(words -> Stream.of(SearchKind.values())
                        .map(kind -> group(kind, find(words, kind, PageRequest.of(0, BEST))))
                        .filter(group -> group.total() > 0)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Everything that was found, the best first.
     *
     * @param kind of which kind, or null for all
     */
    @RolesAllowed(EMPLOYEE)
    public Page<SearchHit> search(String typed, SearchKind kind, PageRequest page) {
        return sought(typed).map(words -> find(words, kind, page)).orElse(new Page<>(List.of(), 0));
    }

    /**
     * The codes of what was found, the best first, for a form that reads the rest of it. What is over is not among them. It
     * does not wait for the index after a start: forms find by their own means what the index does not know.
     *
     * @param kind of which kind
     * @param most how many at most
     */
    @RolesAllowed(EMPLOYEE)
    public List<String> codes(String typed, SearchKind kind, int most) {
        return SearchWords.of(typed)
                .map(words -> index.find(words, kind, PageRequest.of(0, most)).items().stream()
                        .filter(hit -> !hit.closed())
                        .map(SearchHit::code)
                        .toList())
                .orElse(List.of());
    }

    /** The words, once there is an index to look them up in; without any there is nothing to wait for. */
    private Optional<SearchWords> sought(String typed) {
        Optional<SearchWords> words = SearchWords.of(typed);
        words.ifPresent(any -> index.await());
        return words;
    }

    private Page<SearchHit> find(SearchWords words, SearchKind kind, PageRequest page) {
        Page<SearchHit> found = index.find(words, kind, page);
        return new Page<>(contexts.placed(found.items(), LocalDate.now(clock)), found.total());
    }

    private static SearchGroup group(SearchKind kind, Page<SearchHit> found) {
        return new SearchGroup(kind, found.items(), found.total());
    }
}
