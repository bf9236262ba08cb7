package org.remit.organization.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XLSX file as the ZIP file it is: whether it unpacks to a harmless size, and which cells are merged. */
final class XlsxPackage {

    static final long MOST_UNPACKED = 256L << 20;
    /** The reader keeps all texts of the workbook in memory. */
    private static final long MOST_SHARED = 48L << 20;
    /** What a sheet of the same row over and over may reach; a bomb is far beyond. */
    private static final long MOST_RATIO = 400;

    private static final long HARMLESS = 4L << 20;
    private static final int MOST_MERGED = 100;
    private static final String SHEETS = "xl/worksheets/";

    private XlsxPackage() {}

    static void check(Path file, Sink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw TableFile.refused("type");
            }
            refuseBomb(zip);
            ZipEntry first = zip.stream()
                    .filter(entry -> entry.getName().startsWith(SHEETS)
                            && entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .min(Comparator.comparingInt(
                                    (ZipEntry entry) -> entry.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .orElseThrow(() -> TableFile.refused("xlsxDamaged"));
            findMerged(zip, first, sink);
        } catch (ZipException | XMLStreamException damaged) {
            throw TableFile.refused("xlsxDamaged");
        }
    }

    /** Counts what really comes out: the sizes in the file may lie. */
    private static void refuseBomb(ZipFile zip) throws IOException {
        long total = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            long size = 0;
            long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED : MOST_UNPACKED - total;
            byte[] buffer = new byte[1 << 16];
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    boolean dense = size > HARMLESS && size > MOST_RATIO * Math.max(1, entry.getCompressedSize());
                    if (size > most || dense) {
                        throw TableFile.refused("bomb");
                    }
                }
            }
            total += size;
        }
    }

    private static void findMerged(ZipFile zip, ZipEntry sheet, Sink sink) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int found = 0;
        try (InputStream content = zip.getInputStream(sheet)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext() && found < MOST_MERGED) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    String area = xml.getAttributeValue(null, "ref");
                    if (area == null) {
                        throw TableFile.refused("xlsxDamaged");
                    }
                    String row = area.replaceAll("^[A-Z]+(\\d{1,7}).*", "$1");
                    sink.merged(row.matches("\\d+") ? Integer.parseInt(row) : 0, area);
                    found++;
                }
            }
        }
    }
}
