package org.remit.organization.search;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    SearchEntries entries;

    @Inject
    SearchHolders holders;

    @Inject
    Clock clock;

    /**
     * The best of each kind of which anything was found.
     *
     * @param typed what is sought; without anything nothing is found, beyond 100 characters it is cut
     */
    @RolesAllowed(EMPLOYEE)
    public List<SearchGroup> overview(String typed) {
        Optional<SearchWords> words = SearchWords.of(typed);
        Map<SearchKind, Long> counts =
                words.map(found -> entries.counts(found, null)).orElse(Map.of());
        return Stream.of(SearchKind.values())
                .filter(counts::containsKey)
                .map(kind -> new SearchGroup(
                        kind, hits(words.orElseThrow(), kind, PageRequest.of(0, BEST)), counts.get(kind)))
                .toList();
    }

    /**
     * Everything that was found, the best first.
     *
     * @param kind of which kind, or null for all
     */
    @RolesAllowed(EMPLOYEE)
    public Page<SearchHit> search(String typed, SearchKind kind, PageRequest page) {
        return SearchWords.of(typed)
                .map(words -> new Page<>(
                        hits(words, kind, page),
                        entries.counts(words, kind).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .orElse(new Page<>(List.of(), 0));
    }

    private List<SearchHit> hits(SearchWords words, SearchKind kind, PageRequest page) {
        List<SearchHit> hits = entries.hits(words, kind, page);
        Map<Long, SearchHolders.Held> held = holders.of(
                hits.stream()
                        .filter(SearchService::isPerson)
                        .map(SearchService::person)
                        .toList(),
                LocalDate.now(clock));
        return hits.stream()
                .map(hit -> isPerson(hit) && held.containsKey(person(hit))
                        ? hit.holding(
                                held.get(person(hit)).position(),
                                held.get(person(hit)).title())
                        : hit)
                .toList();
    }

    private static boolean isPerson(SearchHit hit) {
        return hit.kind() == SearchKind.PERSON;
    }

    private static Long person(SearchHit hit) {
        return Long.valueOf(hit.code());
    }
}
