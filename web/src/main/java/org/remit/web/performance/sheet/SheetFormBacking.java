package org.remit.web.performance.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.remit.performance.sheet.SheetEdit;
import org.remit.performance.sheet.SheetService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** HR or a head changes a score sheet. */
@Named
@ViewScoped
public class SheetFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SheetService changes;

    @Inject
    Notices notices;

    private Long id;
    private Integer version;
    private List<TargetForm> targets = new ArrayList<>();
    private String added;
    private String reason;

    public void load() {
        SheetEdit edit = changes.edit(id == null ? 0 : id);
        version = edit.version();
        targets = new ArrayList<>(edit.targets().stream().map(TargetForm::new).toList());
    }

    public void add() {
        if (added != null) {
            targets.add(new TargetForm(added));
            added = null;
        }
    }

    public void remove(int index) {
        targets.remove(index);
    }

    public void save() {
        save(false, "sheetForm.saved");
    }

    public void saveReady() {
        save(true, "sheetForm.ready");
    }

    /** Asks the holder of an agreed sheet whether they agree to what was typed. */
    public void revise() {
        changes.revise(edit(true));
        leave("revision.sent");
    }

    /** Saves what was typed in place of what somebody else has saved meanwhile; whether it is ready is theirs to say. */
    public void overwrite() {
        SheetEdit latest = changes.edit(id);
        version = latest.version();
        save(latest.ready(), "sheetForm.saved");
    }

    private void save(boolean ready, String notice) {
        changes.change(edit(ready));
        leave(notice);
    }

    private SheetEdit edit(boolean ready) {
        // what was typed and not chosen from the list belongs to it as well
        add();
        return new SheetEdit(
                id, version, targets.stream().map(TargetForm::target).toList(), ready, reason);
    }

    private void leave(String notice) {
        notices.carry(notice);
        Destination.go("/performance/sheet.xhtml?id=" + id);
    }

    public BigDecimal getSum() {
        return TargetForm.sum(targets);
    }

    public List<TargetForm> getTargets() {
        return targets;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
