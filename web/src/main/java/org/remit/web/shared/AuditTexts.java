package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.shared.AuditRecord;

/** An entry of the audit log in words. */
@Named
@RequestScoped
public class AuditTexts {

    @Inject
    Msg msg;

    /** The detail, in words when it is the rule that refused something. */
    public String detail(AuditRecord entry) {
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
