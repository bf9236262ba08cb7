package org.remit.organization.exchange;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.organization.exchange.row.ImportTemplates;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Files with units, positions, people and duties: handed in, checked without any effect, then taken over all or nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

    @Inject
    ImportSteps steps;

    @Inject
    ImportDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    /**
     * Takes a file in and begins to check it.
     *
     * @param fileName as the browser names it
     * @param content read to its end, or to the first byte too many
     * @param skipExisting whether rows with a code that there is already are left out instead of refused
     * @return the import's id
     * @throws BusinessException INVALID with the field {@code kind} or {@code file}
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public long upload(ImportKind kind, String fileName, InputStream content, boolean skipExisting) {
        if (kind == null) {
            throw BusinessException.invalid("kind", "error.required");
        }
        if (content == null) {
            throw BusinessException.invalid("file", "error.fileEmpty");
        }
        Path file = desk.store(content);
        Upload upload = new Upload(kind, ImportDesk.cleaned(fileName), desk.sha256(file), skipExisting);
        long id = steps.enter(upload, user.personId(), desk.node());
        audit.record(user.username(), "IMPORT_UPLOADED", kind.name(), upload.fileName(), null);
        desk.check(id, file);
        return id;
    }

    /**
     * Begins to take over what was checked.
     *
     * @throws BusinessException a conflict when something is to be mended first or it was taken over before
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public void take(long id) {
        ImportView view = view(id);
        steps.start(id, desk.node());
        audit.record(user.username(), "IMPORT_TAKEN", view.kind().name(), view.fileName(), null);
        desk.take(id);
    }

    /** @throws BusinessException NOT_FOUND when there is no such import */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public ImportView view(long id) {
        return desk.view(id).orElseThrow(() -> BusinessException.notFound("error.importUnknown", id));
    }

    /** All imports, the newest first. */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public Page<ImportView> imports(PageRequest page) {
        return desk.page(page);
    }

    /** What is to be mended in the file, by row. */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public Page<ImportFinding> findings(long id, PageRequest page) {
        view(id);
        return desk.findings(id, page);
    }

    /**
     * An empty table of a kind with an example, in one language.
     *
     * @param csv CSV instead of XLSX, which explains the columns on a second sheet
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public void template(ImportKind kind, boolean csv, Locale language, OutputStream out) {
        try {
            ImportTemplates.write(kind, csv, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
