package org.remit.web.organization;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.remit.organization.structure.UnitCard;
import org.remit.organization.structure.UnitNode;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TextOutput;

/**
 * Units as a list, each with those below it: {@code <r:unitTree nodes="#{nodes}" words="#{msg}" asOf="#{asOf.parameter}"/>}.
 * In Java, since a large organisation shows a hundred.
 */
@FacesComponent(UnitTreeOutput.TYPE)
public class UnitTreeOutput extends UIComponentBase {

    static final String TYPE = "remit.UnitTree";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeEnd(FacesContext context) throws IOException {
        // the many small pieces are put together first: the response would encode each by itself
        StringWriter markup = new StringWriter();
        ResponseWriter out = context.getResponseWriter().cloneWithWriter(markup);
        new Writer(context, out).list((List<UnitNode>) getAttributes().get("nodes"), "tree");
        out.flush();
        context.getResponseWriter().write(markup.toString());
        popComponentFromEL(context);
    }

    private final class Writer {

        private final FacesContext context;
        private final ResponseWriter out;
        private final Msg words = (Msg) getAttributes().get("words");
        private final String asOf = (String) getAttributes().get("asOf");
        private final String address;

        Writer(FacesContext context, ResponseWriter out) {
            this.context = context;
            this.out = out;
            address = context.getExternalContext().getRequestContextPath() + "/organization/unit.xhtml?code=";
        }

        void list(List<UnitNode> nodes, String style) throws IOException {
            start("ul", style);
            for (UnitNode node : nodes) {
                out.startElement("li", null);
                unit(node);
                if (!node.below().isEmpty()) {
                    list(node.below(), null);
                }
                out.endElement("li");
            }
            out.endElement("ul");
        }

        private void unit(UnitNode node) throws IOException {
            UnitCard unit = node.unit();
            start("div", "tree-unit");
            name(node);
            boolean vacant = unit.heads().isEmpty();
            String head = vacant
                    ? words.get("organization.headVacant")
                    : words.format("organization.head", unit.heads().get(0));
            text("div", vacant ? "tree-head small vacant" : "tree-head small soft", head);
            seats(unit);
            out.endElement("div");
        }

        private void name(UnitNode node) throws IOException {
            UnitCard unit = node.unit();
            start("div", "tree-name");
            out.startElement("a", null);
            out.writeURIAttribute("href", address + Destination.encoded(unit.code()) + asOf, null);
            TextOutput.write(context, out, unit.name());
            out.endElement("a");
            out.write(' ');
            text("span", "code", unit.code());
            if (node.folded()) {
                out.write(' ');
                text("span", "soft small tree-more", words.format("structure.unitsBelow", unit.unitsBelow()));
            }
            out.endElement("div");
        }

        private void seats(UnitCard unit) throws IOException {
            start("div", "tree-seats small number");
            text("span", "soft", words.format("organization.seats", unit.seats()));
            if (unit.vacancies() > 0) {
                out.writeText(" · ", null);
                text("span", "vacant", words.format("organization.vacancies", unit.vacancies()));
            }
            out.endElement("div");
        }

        private void start(String element, String style) throws IOException {
            out.startElement(element, null);
            if (style != null) {
                out.writeAttribute("class", style, null);
            }
        }

        private void text(String element, String style, String text) throws IOException {
            start(element, style);
            out.writeText(text, null);
            out.endElement(element);
        }
    }
}
