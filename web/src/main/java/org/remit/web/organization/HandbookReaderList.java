package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.organization.handbook.HandbookReaderService;
import org.remit.organization.handbook.ReaderRow;
import org.remit.shared.BusinessException;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Who was asked to confirm the edition {@code edition} of a handbook, and when they did, as a file. */
@RequestScoped
public class HandbookReaderList implements ExportedList {

    @Inject
    HandbookReaderService readers;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String title() {
        return "handbook.readersAll";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        String edition = request.getParameter("edition");
        if (edition == null || !edition.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.handbookUnknown", "");
        }
        out.row(msg.all(
                "handbook.person",
                "position.unit",
                "handbook.position",
                "position.code",
                "handbook.since",
                "handbook.reminded",
                "handbook.confirmedAt"));
        ListDownload.pages(
                page -> readers.readers(Long.parseLong(edition), page),
                rows -> rows.forEach(reader -> out.row(row(reader))));
    }

    private List<Object> row(ReaderRow reader) {
        return Arrays.asList(
                msg.of(reader.person()),
                msg.of(reader.unitName()),
                msg.of(reader.positionTitle()),
                reader.position(),
                msg.of(reader.since()),
                msg.of(reader.remindedAt()),
                msg.of(reader.confirmedAt()));
    }
}
