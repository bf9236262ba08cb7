package org.remit.web.performance.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.improvement.ImprovementService;
import org.remit.performance.improvement.ImprovementStage;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.performance.improvement.list.ImprovementView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** One improvement with its chain, and what can be said of it before a measure is proposed. */
@Named
@ViewScoped
public class ImprovementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ImprovementListService improvements;

    @Inject
    ImprovementService service;

    @Inject
    Notices notices;

    private long id;
    private String finding;
    private String reason;
    private transient ImprovementView view;

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        getView();
    }

    public ImprovementView getView() {
        if (view == null) {
            view = improvements.improvement(id);
        }
        return view;
    }

    public void find() {
        service.find(id, finding);
        notices.carry("improvement.foundDone");
        again();
    }

    public void dismiss() {
        service.dismiss(id, reason);
        notices.carry("improvement.dismissed");
        again();
    }

    private void again() {
        Destination.go("/performance/improvement.xhtml?id=" + id);
    }

    public boolean isMayFind() {
        return at(ImprovementStage.FINDING) && getView().allowed().find();
    }

    public boolean isMayPropose() {
        return at(ImprovementStage.PROPOSAL) && getView().allowed().propose();
    }

    public boolean isMayDismiss() {
        return (at(ImprovementStage.FINDING) || at(ImprovementStage.PROPOSAL))
                && getView().allowed().dismiss();
    }

    private boolean at(ImprovementStage stage) {
        return getView().row().stage() == stage;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
