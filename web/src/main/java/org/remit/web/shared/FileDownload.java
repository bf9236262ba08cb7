package org.remit.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.remit.shared.file.FileContent;

/** Hands a file out that somebody has handed in: to be saved, and never to be shown inside our pages. */
public final class FileDownload {

    private FileDownload() {}

    public static void write(FileContent file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.bytes());
    }

    /** The name for every browser: with its own characters, and in ASCII for those that know no others. */
    public static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
