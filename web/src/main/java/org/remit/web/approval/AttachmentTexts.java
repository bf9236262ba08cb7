package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.remit.approval.AttachmentService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.file.FileView;
import org.remit.web.shared.Msg;

/** What the page's script shows of a file or a refusal, in the reader's language. */
@RequestScoped
class AttachmentTexts {

    private static final int KILOBYTE = 1024;

    @Inject
    AttachmentService attachments;

    @Inject
    Msg msg;

    JsonObjectBuilder of(long requestId, long id) {
        FileView file = attachments.list(requestId).files().stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow();
        return Json.createObjectBuilder()
                .add("id", String.valueOf(id))
                .add("name", file.name())
                .add("about", msg.format("attachments.size", kilobytes(file)) + " · " + msg.of(file.uploadedAt()))
                .add("remove", msg.format("attachments.removeFile", file.name()))
                .add("added", msg.format("attachments.added", file.name()))
                .add("removed", msg.format("attachments.removed", file.name()));
    }

    String of(BusinessException refused) {
        Violation violation = refused.violations().get(0);
        return msg.format(violation.key(), violation.args().toArray());
    }

    /** Rounded up. */
    static int kilobytes(FileView file) {
        return (int) ((file.size() + KILOBYTE - 1) / KILOBYTE);
    }
}
