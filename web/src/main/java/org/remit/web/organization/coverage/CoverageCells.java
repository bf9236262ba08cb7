package org.remit.web.organization.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.remit.organization.coverage.CellState;
import org.remit.organization.coverage.CoverageCell;
import org.remit.organization.coverage.CoverageColumn;
import org.remit.organization.coverage.CoverageRow;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;

/**
 * The cells of one row of the matrix: {@code <r:coverageCells row="#{row}" columns="#{matrix.columns}" address="..."
 * words="#{msg}"/>}, where the address ends with a question mark or ampersand. In Java, since a matrix has hundreds.
 */
@FacesComponent(CoverageCells.TYPE)
public class CoverageCells extends UIComponentBase {

    static final String TYPE = "remit.CoverageCells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        CoverageRow row = (CoverageRow) getAttributes().get("row");
        List<CoverageColumn> columns = (List<CoverageColumn>) getAttributes().get("columns");
        Msg words = (Msg) getAttributes().get("words");
        String address = (String) getAttributes().get("address");
        for (int i = 0; i < columns.size(); i++) {
            CoverageCell cell = row.heading() ? null : row.cells().get(i);
            CellState state = cell == null ? CellState.NOBODY : cell.state();
            out.startElement("td", this);
            out.writeAttribute("class", "cell cell-" + state.name().toLowerCase(Locale.ROOT), null);
            if (cell != null) {
                String column = words.of(columns.get(i).name());
                out.writeAttribute("data-label", column, null);
                if (state == CellState.NOBODY) {
                    writeNobody(out, words);
                } else {
                    String duties = address + "function=" + Destination.encoded(row.code()) + "&column="
                            + Destination.encoded(cell.column()) + "#duties";
                    String said = words.format("coverage.cell." + state, cell.owners());
                    String label = words.format("coverage.cellOf", row.name(), column, said);
                    writeSomebody(out, state, duties, said, label);
                }
            }
            out.endElement("td");
        }
        popComponentFromEL(context);
    }

    private void writeNobody(ResponseWriter out, Msg words) throws IOException {
        writeMark(out, null, "–");
        out.startElement("span", this);
        out.writeAttribute("class", "hidden", null);
        out.writeText(words.get("coverage.cell.NOBODY"), null);
        out.endElement("span");
    }

    private void writeSomebody(ResponseWriter out, CellState state, String address, String said, String label)
            throws IOException {
        out.startElement("a", this);
        out.writeURIAttribute("href", address, null);
        out.writeAttribute("aria-label", label, null);
        writeMark(out, "cell-mark", state == CellState.HELPER ? "○" : state == CellState.OWNER ? "●" : "●●");
        out.writeText(said, null);
        out.endElement("a");
    }

    /** What the eye sees and a screen reader does not read out. */
    private void writeMark(ResponseWriter out, String style, String mark) throws IOException {
        out.startElement("span", this);
        if (style != null) {
            out.writeAttribute("class", style, null);
        }
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(mark, null);
        out.endElement("span");
    }
}
