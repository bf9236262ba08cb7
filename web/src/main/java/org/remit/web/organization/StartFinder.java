package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.choice.ChoiceService;
import org.remit.organization.opening.PositionRequestService;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TypedName;

/**
 * What the form for a new position can begin with, for a few typed letters: {@code template:KEY} or {@code position:CODE}, as
 * the address of the form has it.
 */
@Named
@RequestScoped
public class StartFinder implements Converter<String> {

    private record Start(String key, String code, LocalizedText title, String group) {}

    @Inject
    ChoiceService choices;

    @Inject
    PositionRequestService openings;

    @Inject
    Msg msg;

    @Inject
    TypedName typedName;

    private final Map<String, Start> found = new HashMap<>();

    public List<String> find(String text) {
        return offered(text).stream().map(Start::key).toList();
    }

    private List<Start> offered(String text) {
        List<Start> starts = new ArrayList<>();
        choices.positions(text, null)
                .forEach(choice -> starts.add(new Start(
                        "position:" + choice.code(), choice.code(), choice.name(), msg.get("opening.startPositions"))));
        openings.templates(text)
                .forEach(template -> template.positions()
                        .forEach(position -> starts.add(new Start(
                                "template:" + position.key(),
                                position.code(),
                                position.title(),
                                msg.format("opening.startTemplate", msg.of(template.name()))))));
        starts.forEach(start -> found.put(start.key(), start));
        return starts;
    }

    /** Title and code; what the address of the form names is looked up. */
    public String label(String key) {
        if (key == null || key.isEmpty()) {
            return "";
        }
        if (!found.containsKey(key)) {
            offered(code(key));
        }
        Start start = found.get(key);
        return start == null ? code(key) : "%s (%s)".formatted(msg.of(start.title()), start.code());
    }

    private static String code(String key) {
        return key.substring(Math.max(key.indexOf(':'), key.indexOf('/')) + 1);
    }

    /** Under which heading it is offered. */
    public String group(String key) {
        return found.containsKey(key) ? found.get(key).group() : "";
    }

    /** Opens the form anew, so that it has an address. */
    public void begin(String key) {
        Destination.go("/organization/position-opening-form.xhtml"
                + (key == null ? "" : "?start=" + Destination.encoded(key)));
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank() || typed.startsWith("template:") || typed.startsWith("position:")) {
            return typed == null || typed.isBlank() ? null : typed;
        }
        return typedName
                .only(typed, offered(typed), Start::code, Start::title, component)
                .key();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String key) {
        return key == null ? "" : key;
    }
}
