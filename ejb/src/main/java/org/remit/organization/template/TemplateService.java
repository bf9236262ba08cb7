package org.remit.organization.template;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;

/** The templates for whoever sets up the organisation. */
@Stateless
public class TemplateService {

    @Inject
    TemplatePreviews previews;

    @Inject
    TemplateLoader loader;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    /** All templates in the order in which they are offered. */
    @RolesAllowed({ADMIN, HR_MANAGER})
    public List<TemplateRow> templates() {
        return previews.rows();
    }

    /**
     * What a template would add.
     *
     * @throws org.remit.shared.BusinessException NOT_FOUND when there is no such template
     */
    @RolesAllowed({ADMIN, HR_MANAGER})
    public TemplatePreview preview(String code) {
        return previews.preview(code);
    }

    /**
     * Puts a template into the organisation, all of it or nothing.
     *
     * @param under the code of the unit that it hangs under; null for an empty organisation
     * @throws org.remit.shared.BusinessException as {@link TemplateLoader#load}
     */
    @RolesAllowed({ADMIN, HR_MANAGER})
    public void put(String code, String under) {
        loader.load(code, under);
        audit.record(user.username(), "TEMPLATE_LOADED", code, under == null ? null : "-> " + under, null);
    }
}
