package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.remit.shared.AuditRecord;

/** An entry of the audit log in words. */
@Named
@RequestScoped
public class AuditTexts {

    /** A day that there is, within a text; the 29th of a February is left as it stands. */
    private static final Pattern DAY = Pattern.compile("(?<![-\\w])\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])"
            + "|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)\\b(?!-)");

    @Inject
    Msg msg;

    /** The detail, in words when it is the rule that refused something, with its days as the reader writes them. */
    public String detail(AuditRecord entry) {
        String said = said(entry);
        return said == null ? null : DAY.matcher(said).replaceAll(day -> msg.of(LocalDate.parse(day.group())));
    }

    private String said(AuditRecord entry) {
        String[] parts =
                entry.detail() == null ? new String[] {""} : entry.detail().split(" ", 2);
        if (!parts[0].startsWith("error.") || !msg.has(parts[0])) {
            return entry.detail();
        }
        return msg.get(parts[0]) + (parts.length > 1 ? " (" + parts[1] + ")" : "");
    }

    /** What was done, in words where there are any. */
    public String action(String action) {
        String key = "audit.action." + action;
        return msg.has(key) ? msg.get(key) : action;
    }
}
