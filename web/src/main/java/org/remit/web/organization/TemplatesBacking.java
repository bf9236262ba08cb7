package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.organization.OrganizationService;
import org.remit.organization.UnitView;
import org.remit.organization.template.TemplatePreview;
import org.remit.organization.template.TemplateRow;
import org.remit.organization.template.TemplateService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The templates, what one of them would add, and adding it. */
@Named
@ViewScoped
public class TemplatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TemplateService templates;

    @Inject
    OrganizationService organization;

    @Inject
    Notices notices;

    private String template;
    private String under;
    private transient List<TemplateRow> rows;
    private transient TemplatePreview preview;
    private transient List<UnitView> units;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        rows = templates.templates();
        if (template != null) {
            preview = templates.preview(template);
        }
    }

    public void put() {
        TemplateRow row = templates.preview(template).template();
        templates.put(template, under);
        notices.carry("templates.done", row.name(), row.units(), row.positions());
        Destination.go("/organization/organization.xhtml");
    }

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = templates.templates();
        }
        return rows;
    }

    /** What the chosen template would add, or null when none is chosen. */
    public TemplatePreview getPreview() {
        if (preview == null && template != null) {
            preview = templates.preview(template);
        }
        return preview;
    }

    /** All units, each before those below it. */
    public List<UnitView> getUnits() {
        if (units == null) {
            units = organization.units();
        }
        return units;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(String under) {
        this.under = under;
    }
}
