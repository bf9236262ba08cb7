package org.remit.governance.board;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.BOARD_MEMBER;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.people.Notice;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** The board's members and the rules of its votes: an HR manager who has no seat on it records what others have decided. */
@Stateless
public class BoardService {

    private static final LocalizedText VOTES = new LocalizedText("董事会计票规则", "How the board’s votes are counted");
    private static final LocalizedText TERMS = new LocalizedText("董事任期", "Terms of office on the board");

    @Inject
    BoardViews views;

    @Inject
    BoardTerms terms;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Event<Notice> notices;

    @Inject
    Clock clock;

    @RolesAllowed({BOARD_MEMBER, HR_MANAGER, HR_STAFF, FINANCE, AUDITOR})
    public BoardView board() {
        return views.view();
    }

    /**
     * Records a term of office. Votes that are open keep the members whom they have asked.
     *
     * @return its id
     * @throws BusinessException INVALID with one violation per field
     */
    @RolesAllowed(HR_MANAGER)
    public long appoint(BoardTermWish wish) {
        refuseMembers();
        List<Violation> violations = wish.violations();
        if (violations.isEmpty()) {
            violations = new TermCheck(views.today()).violations(wish);
        }
        refuse(violations);
        BoardTerm term = new BoardTerm(wish);
        terms.add(term);
        tell("board-term", TERMS, "#members");
        String chair = wish.chair() ? ", chair" : "";
        record("BOARD_TERM_RECORDED", wish.person(), wish.from() + " - " + wish.to() + chair + ": " + wish.basis());
        return term.id();
    }

    /**
     * Ends a term earlier than was meant; one that has not begun is taken back by a day before it.
     *
     * @param last the last day, today at the earliest
     * @throws BusinessException NOT_FOUND, or INVALID with the field {@code to}
     */
    @RolesAllowed(HR_MANAGER)
    public void end(long id, LocalDate last) {
        BoardTerm term = terms.lock(id).orElseThrow(() -> BusinessException.notFound("error.boardTermUnknown"));
        refuseMembers();
        LocalDate today = LocalDate.now(clock);
        if (last != null && !last.isBefore(today) && last.isBefore(term.from())) {
            terms.remove(term);
        } else {
            term.end(last, today);
        }
        tell("board-term", TERMS, "#members");
        record("BOARD_TERM_ENDED", term.personId(), term.from() + " - " + last);
    }

    /**
     * Sets by what votes are counted that open from now on; the members are told.
     *
     * @throws BusinessException INVALID with one violation per field
     */
    @RolesAllowed(HR_MANAGER)
    public void setVotingRule(VotingRuleWish wish) {
        refuseMembers();
        refuse(wish.violations());
        terms.add(new VotingRule(wish, user.personId(), clock.instant()));
        String casting = wish.casting() ? ", casting vote" : "";
        audit.record(
                user.username(),
                "VOTING_RULE_SET",
                wish.quorum() + ", " + wish.majority() + casting,
                wish.reason(),
                null);
        tell("voting-rule", VOTES, "#voting");
    }

    /** Whoever keeps the board's rules and terms has no seat on it. */
    private void refuseMembers() {
        if (views.today().named().contains(user.personId())) {
            throw BusinessException.conflict("error.boardKeeper");
        }
    }

    private void tell(String kind, LocalizedText title, String place) {
        notices.fire(
                new Notice(kind, views.today().named(), user.personId(), title, "/governance/board.xhtml" + place));
    }

    private void record(String action, long person, String detail) {
        audit.record(user.username(), action, Long.toString(person), detail, null);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }
}
