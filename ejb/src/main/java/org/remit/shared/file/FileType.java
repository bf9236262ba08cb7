package org.remit.shared.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.remit.shared.BusinessException;

/** The kinds of files that may be attached. What a file is, its content says; its name may only agree. */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    /** What a file without any telling first bytes may be; anything else that is known by them is what it is known as. */
    private static final Set<String> PERHAPS_TEXT = Set.of("text/plain", "text/csv", "application/octet-stream");

    private static final Set<String> PERHAPS_OFFICE = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /**
     * The type of a file.
     *
     * @throws BusinessException when it is none of these, or when its name says something else than its content
     */
    static FileType of(String name, byte[] content) {
        String extension = FileName.extension(name);
        FileType type = byContent(content, extension)
                .orElseThrow(() -> BusinessException.invalid("file", "error.attachmentType", name));
        if (!type.extensions.contains(extension)) {
            throw BusinessException.invalid("file", "error.attachmentMismatch", name, type.extensions.get(0));
        }
        return type;
    }

    private static Optional<FileType> byContent(byte[] content, String extension) {
        String detected = Detector.TIKA.detect(content);
        if (PERHAPS_OFFICE.contains(detected)) {
            return OfficeFile.typeOf(content);
        }
        if (PERHAPS_TEXT.contains(detected)) {
            return PlainText.is(content) ? Optional.of("csv".equals(extension) ? CSV : TEXT) : Optional.empty();
        }
        return Stream.of(PDF, PNG, JPEG)
                .filter(type -> type.mediaType.equals(detected))
                .findFirst();
    }

    /** All extensions, each with its dot. */
    static List<String> allExtensions() {
        return Stream.of(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    String mediaType() {
        return mediaType;
    }

    /** Reads its table of types when it is first needed. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }
}
