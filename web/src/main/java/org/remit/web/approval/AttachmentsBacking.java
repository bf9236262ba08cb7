package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.approval.AttachmentList;
import org.remit.approval.AttachmentService;
import org.remit.shared.file.FileContent;
import org.remit.shared.file.FileView;

/** The files of the request that is shown, on its page or on the form of a draft. */
@Named
@RequestScoped
public class AttachmentsBacking {

    @Inject
    AttachmentService attachments;

    private AttachmentList list;

    /** The files of a request, read once. */
    public AttachmentList of(long request) {
        if (list == null) {
            list = attachments.list(request);
        }
        return list;
    }

    /** Its size in KB, rounded up. */
    public int kilobytes(FileView of) {
        return AttachmentTexts.kilobytes(of);
    }

    /** What the file chooser offers; the types make a phone offer its camera as well. */
    public String getAccepted() {
        return "image/jpeg,image/png," + String.join(",", FileContent.extensions());
    }

    /** In bytes. */
    public int getMaxSize() {
        return FileContent.MAX_SIZE;
    }

    public int getMaxMegabytes() {
        return FileContent.MAX_SIZE >> 20;
    }
}
