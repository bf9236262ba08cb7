package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.remit.organization.exchange.ImportService;
import org.remit.organization.exchange.ImportView;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;

/** Handing in a file, watching it being checked, and taking it over. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/organization/import.xhtml?id=";
    private static final PageRequest LATEST = PageRequest.of(0, 10);

    @Inject
    ImportService imports;

    private Long id;
    private ImportKind kind;
    private boolean skipExisting;
    private transient Part file;
    private transient ImportView view;
    private transient LazyPages<ImportView> rows;
    private transient LazyPages<ImportFinding> findings;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        imports.imports(LATEST);
        refresh();
    }

    /** Looks again how far it is. */
    public void refresh() {
        view = id == null ? null : imports.view(id);
    }

    public void upload() throws IOException {
        try (InputStream content = file == null ? null : file.getInputStream()) {
            String name = file == null ? null : file.getSubmittedFileName();
            Destination.go(ADDRESS + imports.upload(kind, name, content, skipExisting));
        }
    }

    public void take() {
        imports.take(id);
        Destination.go(ADDRESS + id);
    }

    /** The import that is shown, or null. */
    public ImportView getView() {
        if (view == null && id != null) {
            refresh();
        }
        return view;
    }

    public LazyPages<ImportFinding> getFindings() {
        if (findings == null) {
            findings = new LazyPages<>(page -> imports.findings(id, page));
        }
        return findings;
    }

    public LazyPages<ImportView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(imports::imports);
        }
        return rows;
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public boolean isSkipExisting() {
        return skipExisting;
    }

    public void setSkipExisting(boolean skipExisting) {
        this.skipExisting = skipExisting;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
