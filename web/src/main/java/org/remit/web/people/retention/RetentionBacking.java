package org.remit.web.people.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.people.retention.KindView;
import org.remit.people.retention.RetentionService;
import org.remit.people.retention.erasure.ErasureService;
import org.remit.people.retention.erasure.ErasureView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** How long what is kept, what is due, and its erasure. */
@Named
@ViewScoped
public class RetentionBacking implements Serializable {

    static final String ADDRESS = "/people/retention.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionService retention;

    @Inject
    ErasureService erasures;

    @Inject
    Notices notices;

    private String kind;
    private String reason;
    private final RuleForm form = new RuleForm();
    private transient List<KindView> kinds;
    private transient LazyPages<ErasureView> rows;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        getKinds();
        if (kind != null) {
            form.fill(retention.kind(kind));
        }
    }

    public void save() {
        retention.setRule(form.wish());
        notices.carry("retention.saved");
        Destination.go(ADDRESS);
    }

    public void start() {
        erasures.start(reason);
        notices.carry("retention.startedNotice");
        Destination.go(ADDRESS);
    }

    public List<KindView> getKinds() {
        if (kinds == null) {
            kinds = retention.kinds();
        }
        return kinds;
    }

    /** How many records an erasure would erase. */
    public long getErasable() {
        return getKinds().stream().mapToLong(KindView::erasable).sum();
    }

    public LazyPages<ErasureView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(erasures::erasures);
        }
        return rows;
    }

    public RuleForm getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
