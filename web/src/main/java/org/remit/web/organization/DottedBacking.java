package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.profile.DottedReport;
import org.remit.organization.profile.ProfileService;

/** The dotted lines to and from a position on the day of the page. */
@Named
@RequestScoped
public class DottedBacking {

    @Inject
    ProfileService profiles;

    @Inject
    AsOf asOf;

    private final Map<String, List<DottedReport>> found = new HashMap<>();

    public List<DottedReport> of(String position) {
        return found.computeIfAbsent(position, code -> profiles.dotted(code, asOf.getDay()));
    }
}
