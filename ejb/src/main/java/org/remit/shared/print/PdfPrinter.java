package org.remit.shared.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.shared.BusinessException;

/** Prints a well-formed XHTML document as PDF, with the font embedded. */
@ApplicationScoped
public class PdfPrinter {

    /** The name of the font in the document's style sheet. */
    public static final String FAMILY = "remit";

    @Inject
    PdfFont font;

    private final Map<Path, Glyphs> glyphs = new ConcurrentHashMap<>();

    /**
     * @param document with {@link #FAMILY} as the font of all its text; what the font has no sign for is named in brackets
     * @param out is not closed
     * @throws BusinessException a conflict when the server has no font with Chinese characters
     */
    public void print(String document, OutputStream out) {
        Path file = font.find().orElseThrow(() -> BusinessException.conflict("error.pdfFontMissing"));
        XRLog.setLoggingEnabled(false);
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(file.toFile(), FAMILY);
            builder.withHtmlContent(glyphs.computeIfAbsent(file, Glyphs::of).readable(document), null);
            builder.withProducer("Remit");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it may stand in the document. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
