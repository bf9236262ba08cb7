package org.remit.approval;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;
import org.remit.shared.file.FileContent;
import org.remit.shared.file.FileView;

/**
 * The files of a request. Its applicant adds and removes them while the request is a draft or returned; whoever may read
 * the request with its costs may read them, for they may hold just those. Both are lines of the request's record, with the file's SHA-256, so that the record vouches
 * for the files as well.
 */
@Stateless
public class AttachmentService {

    /** How many files one request may have. */
    public static final int MAX_FILES = 20;

    private static final String UNKNOWN = "error.attachmentUnknown";

    @Inject
    Attachments attachments;

    @Inject
    Requests requests;

    @Inject
    RequestReaders readers;

    @Inject
    Desk desk;

    @Inject
    Clock clock;

    /** The files of a request, for whoever may read it with its costs; forbidden to everybody else. */
    @RolesAllowed(EMPLOYEE)
    public AttachmentList list(long requestId) {
        Request request = requests.byId(requestId).orElseThrow(() -> unknownRequest(requestId));
        checkReader(request);
        return new AttachmentList(
                attachments.of(requestId),
                readers.isApplicant(request) && request.state().editable());
    }

    /**
     * Adds a file. The same file a second time changes nothing, so that an impatient double click is harmless.
     *
     * @param name as the browser gives it; cleaned here
     * @param content read to its end, or to the first byte too many
     * @return the file's id
     * @throws BusinessException invalid (field {@code file}) when it is empty, above 10 MB, one too many, of a type that is
     *     not accepted or named as something else; forbidden or a conflict when nothing may be added
     */
    @RolesAllowed(EMPLOYEE)
    public long add(long requestId, String name, InputStream content) {
        FileContent file = FileContent.handedIn(name, content);
        Request request = lockOwn(requestId);
        Attachment added = new Attachment(request, file, clock.instant());
        List<FileView> present = attachments.of(requestId);
        Optional<Long> same = present.stream()
                .filter(each -> added.isSameAs(each.name(), each.sha256()))
                .map(FileView::id)
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (present.size() >= MAX_FILES) {
            throw BusinessException.invalid("file", "error.attachmentTooMany", MAX_FILES);
        }
        attachments.add(added);
        desk.record(request, entry(Action.ATTACHED, added));
        return added.id();
    }

    /**
     * A file to be handed out.
     *
     * @throws BusinessException not found, or forbidden when the reader may not read the request or its costs
     */
    @RolesAllowed(EMPLOYEE)
    public FileContent read(long id) {
        checkReader(requestOf(id));
        return attachments.byId(id).orElseThrow(() -> unknown(id)).content();
    }

    /** Removes a file; the record keeps its name and its SHA-256. */
    @RolesAllowed(EMPLOYEE)
    public void remove(long id) {
        Request request = lockOwn(attachments.requestOf(id).orElseThrow(() -> unknown(id)));
        Attachment file = attachments.byId(id).orElseThrow(() -> unknown(id));
        attachments.remove(file);
        desk.record(request, entry(Action.DETACHED, file));
    }

    private void checkReader(Request request) {
        if (!readers.mayRead(request)) {
            throw BusinessException.forbidden("error.attachmentConfidential");
        }
    }

    private Request requestOf(long id) {
        return attachments.requestOf(id).flatMap(requests::byId).orElseThrow(() -> unknown(id));
    }

    private Request lockOwn(long requestId) {
        requests.lockOpenRound(requestId);
        Request request = requests.lock(requestId).orElseThrow(() -> unknownRequest(requestId));
        if (!readers.isApplicant(request)) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (!request.state().editable()) {
            throw BusinessException.conflict("error.attachmentClosed");
        }
        return request;
    }

    private static Decision.Entry entry(Action action, Attachment file) {
        return new Decision.Entry(action, null, file.uploadedBy(), null, file.sha256(), file.name());
    }

    private static BusinessException unknown(long id) {
        return BusinessException.notFound(UNKNOWN, id);
    }

    private static BusinessException unknownRequest(long requestId) {
        return BusinessException.notFound("error.requestUnknown", requestId);
    }
}
