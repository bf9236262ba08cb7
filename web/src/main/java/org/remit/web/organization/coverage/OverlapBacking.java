package org.remit.web.organization.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.organization.overlap.OverlapService;
import org.remit.organization.overlap.OverlapView;
import org.remit.organization.overlap.OverlapWish;
import org.remit.organization.overlap.Verdict;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The decision on a pair of duties that overlap. */
@Named
@ViewScoped
public class OverlapBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OverlapService overlaps;

    @Inject
    Notices notices;

    private long id;
    private Verdict verdict;
    private String reason;
    private transient OverlapView view;

    public void load() {
        view = overlaps.overlap(id);
        verdict = view.pair().verdict();
        reason = view.pair().reason();
    }

    public void decide() {
        overlaps.decide(new OverlapWish(id, verdict, reason));
        notices.carry("overlaps.decided");
        // where duties are to change, the way there stands below the pair
        Destination.go(
                verdict == Verdict.ACCEPT ? "/organization/overlaps.xhtml" : "/organization/overlap.xhtml?id=" + id);
    }

    public OverlapView getView() {
        if (view == null) {
            view = overlaps.overlap(id);
        }
        return view;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
