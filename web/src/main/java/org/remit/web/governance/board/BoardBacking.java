package org.remit.web.governance.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.remit.governance.board.BoardMemberView;
import org.remit.governance.board.BoardService;
import org.remit.governance.board.BoardView;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Who is on the board and by what it votes; the HR manager records both. */
@Named
@ViewScoped
public class BoardBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/governance/board.xhtml";

    @Inject
    BoardService boards;

    @Inject
    CurrentUser user;

    @Inject
    Notices notices;

    private final BoardTermForm form = new BoardTermForm();
    private final VotingRuleForm ruleForm = new VotingRuleForm();
    private Long end;
    private LocalDate lastDay;
    private transient BoardView view;

    public void load() {
        ruleForm.start(getView().rule());
        if (end != null && getEnding() == null) {
            throw BusinessException.notFound("error.boardTermUnknown");
        }
    }

    public void appoint() {
        boards.appoint(form.wish());
        done("board.appointed");
    }

    public void end() {
        boards.end(end, lastDay);
        done("board.ended");
    }

    public void setVotingRule() {
        boards.setVotingRule(ruleForm.wish());
        done("board.ruleSet");
    }

    private void done(String text) {
        notices.carry(text);
        Destination.go(ADDRESS);
    }

    public BoardView getView() {
        if (view == null) {
            view = boards.board();
        }
        return view;
    }

    /** The term that is about to be ended, or null. */
    public BoardMemberView getEnding() {
        return getView().members().stream()
                .filter(member -> end != null && end.equals(member.term()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader records terms and rules. */
    public boolean isKeeper() {
        return user.hasRole(Role.HR_MANAGER) && !user.hasRole(Role.BOARD_MEMBER);
    }

    public BoardTermForm getForm() {
        return form;
    }

    public VotingRuleForm getRuleForm() {
        return ruleForm;
    }

    public Long getEnd() {
        return end;
    }

    public void setEnd(Long end) {
        this.end = end;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
