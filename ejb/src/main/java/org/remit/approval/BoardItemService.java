package org.remit.approval;

import static org.remit.people.Role.BOARD_MEMBER;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** What waits for the board's vote, with all that a member needs to make up their mind. */
@Stateless
public class BoardItemService {

    @Inject
    BoardItems items;

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    BoardReader reader;

    /**
     * The open votes, the first to close first: for a member those in which they are asked, for the HR manager, who prepares the
     * meetings, all. However many there are, it takes as many queries, and one more for each kind among them that tells of differences.
     */
    @RolesAllowed({BOARD_MEMBER, HR_MANAGER})
    public Page<BoardItem> open(PageRequest page) {
        Page<Round> open = items.open(reader.onlyOf(), hidden(), page);
        if (open.items().isEmpty()) {
            return new Page<>(List.of(), open.total());
        }
        Set<Long> ids = open.items().stream().map(round -> round.request().id()).collect(Collectors.toSet());
        Map<Long, List<Round>> rounds = requests.roundsOf(ids).stream()
                .collect(Collectors.groupingBy(round -> round.request().id()));
        Map<Long, List<Decision>> decisions = items.decisions(ids);
        BoardSheets sheets = new BoardSheets(
                rounds,
                decisions,
                items.files(ids),
                changes(open.items()),
                reader.names(open.items(), decisions.values()),
                reader.person());
        return new Page<>(
                open.items().stream()
                        .map(round ->
                                sheets.item(round, desk.kind(round.request().kind())))
                        .toList(),
                open.total());
    }

    /** Does nothing for whoever may read the open votes. */
    @RolesAllowed({BOARD_MEMBER, HR_MANAGER})
    public void refuseOthers() {
        // the annotation is all there is to check
    }

    /** Never empty: no database takes an empty list. */
    private List<String> hidden() {
        return Stream.concat(Stream.of("-"), desk.confidentialKinds().stream()).toList();
    }

    private Map<Long, List<ContentChange>> changes(List<Round> open) {
        Map<Long, List<ContentChange>> changes = new HashMap<>();
        open.stream()
                .map(Round::request)
                .collect(Collectors.groupingBy(
                        Request::kind, Collectors.mapping(Request::id, Collectors.toUnmodifiableSet())))
                .forEach((kind, ids) -> changes.putAll(desk.kind(kind).differences(ids)));
        return changes;
    }
}
