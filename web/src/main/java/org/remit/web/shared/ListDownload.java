package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.print.PdfPrinter;
import org.remit.shared.print.TableWriter;

/** Hands out a list as a file of the format that the parameter {@code format} asks for: xlsx, csv or pdf. */
@RequestScoped
public class ListDownload {

    @Inject
    PdfPrinter printer;

    @Inject
    Msg msg;

    @Inject
    Clock clock;

    /** A spreadsheet unless something else is asked for. */
    private enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=UTF-8"),
        PDF("application/pdf");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        static Format of(String asked) {
            return Stream.of(values())
                    .filter(format -> format.name().equalsIgnoreCase(asked))
                    .findFirst()
                    .orElse(XLSX);
        }
    }

    /**
     * The file, open for its rows.
     *
     * @param name of the file, without its ending
     * @param title what stands over the list
     */
    public TableWriter open(HttpServletRequest request, HttpServletResponse response, String name, String title)
            throws IOException {
        Format format = Format.of(request.getParameter("format"));
        response.setContentType(format.type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(name, format.name().toLowerCase(Locale.ROOT)));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        return writer(format, title, response.getOutputStream());
    }

    /** Reads a list one page after the other, until one is not full; never all of it is in memory. */
    public static <T> void pages(Function<PageRequest, Page<T>> query, Consumer<List<T>> write) {
        List<T> rows;
        int page = 0;
        do {
            rows = query.apply(PageRequest.of(page++, PageRequest.MAX_SIZE)).items();
            write.accept(rows);
        } while (rows.size() == PageRequest.MAX_SIZE);
    }

    /**
     * Reads a list that grows meanwhile, until nothing more comes.
     *
     * @param query what follows the last row read so far, null at first
     */
    public static <T> void portions(Function<T, List<T>> query, Consumer<List<T>> write) {
        List<T> rows = query.apply(null);
        while (!rows.isEmpty()) {
            write.accept(rows);
            rows = query.apply(rows.get(rows.size() - 1));
        }
    }

    private TableWriter writer(Format format, String title, OutputStream out) {
        return switch (format) {
            case XLSX -> TableWriter.xlsx(out, title);
            case CSV -> TableWriter.csv(out);
            case PDF -> TableWriter.pdf(out, msg.format("export.head", title, LocalDate.now(clock)), printer);
        };
    }
}
