package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.DutyPartner;
import org.remit.organization.OrganizationService;
import org.remit.organization.PartnerService;
import org.remit.organization.PositionFilter;
import org.remit.organization.PositionRow;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Msg;

/** Positions as a form offers them for a few letters of the title, the code or the unit; the form keeps the code. */
@Named
@RequestScoped
public class PositionFinder {

    private static final int OFFERED = 20;

    @Inject
    OrganizationService organization;

    @Inject
    PartnerService partners;

    @Inject
    Msg msg;

    private final Map<String, LocalizedText> titles = new HashMap<>();

    /** The codes of those that are offered; closed ones are not. */
    public List<String> find(String text) {
        List<PositionRow> rows = organization
                .positions(new PositionFilter(null, text.trim(), null), PageRequest.of(0, OFFERED))
                .items();
        rows.forEach(row -> titles.put(row.code(), row.title()));
        return rows.stream().map(PositionRow::code).toList();
    }

    /** Title and code; a position that does not exist is called by its code. */
    public String label(String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        LocalizedText title = titles.computeIfAbsent(code, this::title);
        return msg.of(title) + " (" + code + ")";
    }

    private LocalizedText title(String code) {
        DutyPartner position = new DutyPartner(DutyPartner.Kind.POSITION, code);
        return partners.names(List.of(position)).getOrDefault(position, new LocalizedText(code, code));
    }
}
