package org.remit.shared.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files as real programs write them. */
public final class Files {

    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] HTML = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
    public static final byte[] SVG = text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    public static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
    public static final byte[] ELF = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private Files() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx() {
        return office("word/document.xml", MAIN + "wordprocessingml.document.main+xml");
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml");
    }

    public static byte[] pptx() {
        return office("ppt/presentation.xml", MAIN + "presentationml.presentation.main+xml");
    }

    static byte[] office(String part, String type, String... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                text("<?xml version=\"1.0\"?><Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(part, type)));
        entries.put("_rels/.rels", text("<Relationships/>"));
        entries.put(part, text("<x/>"));
        for (String name : more) {
            entries.put(name, text("x"));
        }
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file that unpacks to 300 MB. */
    static byte[] bomb() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(text(MAIN + "wordprocessingml.document.main+xml"));
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 300; megabyte++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
