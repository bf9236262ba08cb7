package org.remit.web.organization.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.remit.organization.coverage.CellState;
import org.remit.organization.coverage.CoverageCell;
import org.remit.organization.coverage.CoverageMatrix;
import org.remit.organization.coverage.CoverageRow;
import org.remit.organization.coverage.FunctionState;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TextOutput;

/**
 * The rows of the matrix: {@code <r:coverageRows matrix="#{matrix}" parameters="#{query.with(...)}" words="#{msg}"
 * seenTo="..." sums="true"/>}, where the parameters end with a question mark or ampersand, and seenTo are the codes of the functions that
 * HR sees to already, or null for whoever is not HR; sums says
 * whether headings tell of the gaps below, which they cannot while some of the functions are left out. In Java, since a matrix has hundreds of cells.
 */
@FacesComponent(CoverageRows.TYPE)
public class CoverageRows extends UIComponentBase {

    static final String TYPE = "remit.CoverageRows";

    private static final int DEEPEST = 2;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        CoverageMatrix matrix = (CoverageMatrix) getAttributes().get("matrix");
        Writer writer = new Writer(context, matrix);
        for (CoverageRow row : matrix.rows()) {
            writer.row(row);
        }
        context.getResponseWriter().write(writer.markup());
        popComponentFromEL(context);
    }

    private final class Writer {

        private final FacesContext context;
        private final CoverageMatrix matrix;

        /** The many small pieces are put together first: the response would encode each by itself. */
        private final StringWriter markup = new StringWriter();

        private final ResponseWriter out;
        private final String folder;
        private final String address;
        private final Msg words = (Msg) getAttributes().get("words");
        private final Set<?> seenTo = (Set<?>) getAttributes().get("seenTo");
        private final List<String> columns;
        private final Map<String, String> emptyCells = new HashMap<>();

        Writer(FacesContext context, CoverageMatrix matrix) {
            this.context = context;
            this.matrix = matrix;
            out = context.getResponseWriter().cloneWithWriter(markup);
            folder = context.getExternalContext().getRequestContextPath() + "/organization/";
            address = folder + "coverage.xhtml" + getAttributes().get("parameters");
            columns = matrix.columns().stream()
                    .map(column -> words.of(column.name()))
                    .toList();
        }

        String markup() throws IOException {
            out.flush();
            return markup.toString();
        }

        void row(CoverageRow row) throws IOException {
            start("tr", row.heading() ? "matrix-heading" : "matrix-row");
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeAttribute("class", "matrix-depth-" + Math.min(DEEPEST, row.depth()), null);
            TextOutput.write(context, out, row.name());
            out.endElement("th");
            start("td", "matrix-state");
            if (row.heading() && Boolean.TRUE.equals(getAttributes().get("sums"))) {
                gaps(matrix.gapsBelow(row));
            } else if (!row.heading()) {
                state(row);
            }
            out.endElement("td");
            for (int i = 0; i < columns.size(); i++) {
                if (row.heading()) {
                    start("td", "cell cell-nobody");
                    out.endElement("td");
                } else if (row.cells().get(i).state() == CellState.NOBODY) {
                    emptyCell(columns.get(i));
                } else {
                    cell(row, row.cells().get(i), columns.get(i));
                }
            }
            out.endElement("tr");
        }

        /** On a phone a heading folds what is below it, and says how it is. */
        private void gaps(long gaps) throws IOException {
            start("span", "matrix-sum small " + (gaps > 0 ? "over" : "soft"));
            out.writeText(words.format("coverage.gaps", gaps), null);
            out.endElement("span");
        }

        private void state(CoverageRow row) throws IOException {
            start("span", "badge badge-" + row.state().name().toLowerCase(Locale.ROOT));
            out.writeText(words.of(row.state()), null);
            out.endElement("span");
            if (seenTo == null || row.state() == FunctionState.COVERED) {
                return;
            }
            start("a", "small");
            if (seenTo.contains(row.code())) {
                out.writeURIAttribute("href", folder + "todos.xhtml", null);
                out.writeText(words.get("coverage.seenTo"), null);
            } else {
                String function = Destination.encoded(row.code());
                out.writeURIAttribute(
                        "href", folder + "todo.xhtml?kind=" + row.state() + "&function=" + function, null);
                out.writeAttribute("aria-label", words.format("coverage.makeTodoFor", row.name()), null);
                out.writeText(words.get("coverage.makeTodo"), null);
            }
            out.endElement("a");
        }

        /** Most cells are so, and those of a column all alike: written once and then copied. */
        private void emptyCell(String column) throws IOException {
            String known = emptyCells.get(column);
            if (known != null) {
                out.write(known);
                return;
            }
            out.flush();
            int begin = markup.getBuffer().length();
            start("td", "cell cell-nobody");
            out.writeAttribute("data-label", column, null);
            mark(null, "–");
            start("span", "hidden");
            out.writeText(words.get("coverage.cell.NOBODY"), null);
            out.endElement("span");
            out.endElement("td");
            out.flush();
            emptyCells.put(column, markup.getBuffer().substring(begin));
        }

        private void cell(CoverageRow row, CoverageCell cell, String column) throws IOException {
            CellState state = cell.state();
            String said = words.format("coverage.cell." + state, cell.owners());
            start("td", "cell cell-" + state.name().toLowerCase(Locale.ROOT));
            out.writeAttribute("data-label", column, null);
            out.startElement("a", null);
            String duties = address + "function=" + Destination.encoded(row.code()) + "&column="
                    + Destination.encoded(cell.column()) + "#duties";
            out.writeURIAttribute("href", duties, null);
            out.writeAttribute("aria-label", words.format("coverage.cellOf", row.name(), column, said), null);
            mark("cell-mark", state == CellState.HELPER ? "○" : state == CellState.OWNER ? "●" : "●●");
            out.writeText(said, null);
            out.endElement("a");
            out.endElement("td");
        }

        /** What the eye sees and a screen reader does not read out. */
        private void mark(String style, String mark) throws IOException {
            start("span", style);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText(mark, null);
            out.endElement("span");
        }

        private void start(String element, String style) throws IOException {
            out.startElement(element, null);
            if (style != null) {
                out.writeAttribute("class", style, null);
            }
        }
    }
}
