package org.remit.shared.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The font of PDFs, which is embedded in them: one with Chinese characters and TrueType outlines, which Noto CJK has not.
 * {@code REMIT_PDF_FONT} names a file; else the places are searched where Linux distributions install WenQuanYi.
 */
@ApplicationScoped
class PdfFont {

    private static final List<String> PLACES = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-microhei-fonts/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");

    @Inject
    @ConfigProperty(name = "remit.pdf.font")
    Optional<String> named = Optional.empty();

    /** The font's file; empty when none is installed. */
    Optional<Path> find() {
        return Stream.concat(named.stream(), PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst();
    }
}
