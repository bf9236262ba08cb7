package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.organization.handbook.HandbookDraft;
import org.remit.organization.handbook.HandbookDraftService;
import org.remit.web.shared.Destination;

/** The form by which HR asks for an edition of a handbook; it leads to the preview. */
@Named
@ViewScoped
public class HandbookFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandbookDraftService drafts;

    private Long request;
    private Integer version;
    private String unit;
    private String remark;
    private String number;
    private HandbookForm form;

    public void load() {
        if (form != null) {
            return;
        }
        if (request == null) {
            form = HandbookForm.of(drafts.start(unit));
        } else {
            HandbookDraft draft = drafts.draft(request);
            version = draft.version();
            form = HandbookForm.of(draft.order());
            remark = draft.remark();
            number = draft.number();
        }
    }

    /** Writes the edition and shows it. */
    public void preview() {
        Destination.go("/organization/handbook-preview.xhtml?request=" + drafts.save(request, version, form.order()));
    }

    /** Writes it in place of what was saved in another window. */
    public void overwrite() {
        version = null;
        preview();
    }

    /** Only the fields that the chosen scope needs are shown. */
    public void scopeChanged() {
        form.setEditorial(false);
    }

    public HandbookForm getForm() {
        return form;
    }

    /** Why it was returned, or null. */
    public String getRemark() {
        return remark;
    }

    public String getNumber() {
        return number;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
