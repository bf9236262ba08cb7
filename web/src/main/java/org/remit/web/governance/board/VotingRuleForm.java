package org.remit.web.governance.board;

import java.io.Serializable;
import org.remit.governance.board.Majority;
import org.remit.governance.board.Quorum;
import org.remit.governance.board.VotingRuleView;
import org.remit.governance.board.VotingRuleWish;

/** By what votes are to be counted, while it is typed. */
public class VotingRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Quorum quorum;
    private Majority majority;
    private boolean casting;
    private String reason;

    /** Starts with what counts now. */
    void start(VotingRuleView rule) {
        quorum = rule.quorum();
        majority = rule.majority();
        casting = rule.casting();
    }

    VotingRuleWish wish() {
        return new VotingRuleWish(quorum, majority, casting, reason);
    }

    public Quorum[] getQuorums() {
        return Quorum.values();
    }

    public Majority[] getMajorities() {
        return Majority.values();
    }

    public Quorum getQuorum() {
        return quorum;
    }

    public void setQuorum(Quorum quorum) {
        this.quorum = quorum;
    }

    public Majority getMajority() {
        return majority;
    }

    public void setMajority(Majority majority) {
        this.majority = majority;
    }

    public boolean isCasting() {
        return casting;
    }

    public void setCasting(boolean casting) {
        this.casting = casting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
