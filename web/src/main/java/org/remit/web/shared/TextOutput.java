package org.remit.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.remit.shared.LocalizedText;

/**
 * A localized text, marked when it exists only in the other language: {@code <r:text value="#{row.title}"/>}. In Java, since
 * lists have hundreds.
 */
@FacesComponent(TextOutput.TYPE)
public class TextOutput extends UIOutput {

    static final String TYPE = "remit.Text";

    public TextOutput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered() && getValue() instanceof LocalizedText text) {
            write(context, context.getResponseWriter(), text);
        }
        popComponentFromEL(context);
    }

    /** The same for a component that writes many of them itself. */
    public static void write(FacesContext context, ResponseWriter out, LocalizedText text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        Locale locale = context.getViewRoot().getLocale();
        if (!text.untranslated(locale)) {
            out.writeText(text.in(locale), null);
            return;
        }
        out.startElement("span", null);
        out.writeAttribute("lang", Languages.isChinese(locale) ? "en" : "zh", null);
        out.writeText(text.in(locale), null);
        out.endElement("span");
        out.writeText(" ", null);
        out.startElement("span", null);
        out.writeAttribute("class", "untranslated", null);
        out.writeText(
                context.getApplication().evaluateExpressionGet(context, "#{msg['text.untranslated']}", String.class),
                null);
        out.endElement("span");
    }
}
