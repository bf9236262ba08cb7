package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.shared.AuditRecord;
import org.remit.shared.AuditService;
import org.remit.shared.PageRequest;
import org.remit.shared.print.TableWriter;

/** The audit log as a file. */
@RequestScoped
public class AuditList implements ExportedList {

    @Inject
    AuditService audit;

    @Inject
    AuditTexts texts;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String title() {
        return "audit.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        out.row(msg.all("audit.when", "audit.who", "audit.action", "audit.target", "audit.detail", "audit.address"));
        ListDownload.portions(
                (AuditRecord last) -> audit.entriesBefore(last, PageRequest.MAX_SIZE),
                entries -> entries.forEach(entry -> out.row(row(entry))));
    }

    private List<Object> row(AuditRecord entry) {
        return Arrays.asList(
                msg.of(entry.happenedAt()),
                entry.username(),
                texts.action(entry.action()),
                entry.target(),
                texts.detail(entry),
                entry.address());
    }
}
