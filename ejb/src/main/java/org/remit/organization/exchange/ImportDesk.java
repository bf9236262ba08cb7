package org.remit.organization.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TemporaryFile;
import org.remit.shared.TypedText;

/** Where files are laid down until they are read, and where their imports are looked up. */
@ApplicationScoped
class ImportDesk {

    static final int MOST_MEGABYTES = 20;
    private static final int MOST_NAME = 200;

    @Inject
    Imports imports;

    @Inject
    ImportWorker worker;

    @Inject
    @ConfigProperty(name = "remit.node", defaultValue = "remit")
    String node;

    Path store(InputStream content) {
        return TemporaryFile.of(content, MOST_MEGABYTES);
    }

    String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the folders that some browsers send along. */
    static String cleaned(String fileName) {
        String name = TypedText.clean(fileName);
        if (name == null) {
            return "-";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isEmpty() ? "-" : last.substring(Math.max(0, last.length() - MOST_NAME));
    }

    String node() {
        return node;
    }

    void check(long id, Path file) {
        worker.check(id, file);
    }

    void take(long id) {
        worker.take(id);
    }

    Optional<ImportView> view(long id) {
        return imports.view(id);
    }

    Page<ImportView> page(PageRequest page) {
        return imports.page(page);
    }

    Page<ImportFinding> findings(long id, PageRequest page) {
        return imports.findings(id, page);
    }
}
