package org.remit.web.organization;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.organization.PartnerService;
import org.remit.organization.choice.Choice;
import org.remit.organization.choice.ChoiceService;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TypedName;

/** Offers units or positions for a few typed letters. The form keeps the code; a code or a whole name may be typed instead. */
abstract class ChoiceFinder implements Converter<String> {

    @Inject
    ChoiceService choices;

    @Inject
    PartnerService names;

    @Inject
    Msg msg;

    @Inject
    TypedName typedName;

    private final Map<String, Choice> found = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    abstract DutyPartner.Kind kind();

    abstract List<Choice> offered(String text);

    /** The codes of those that are offered. */
    public List<String> find(String text) {
        List<Choice> offered = offered(text);
        offered.forEach(choice -> found.put(choice.code(), choice));
        return offered.stream().map(Choice::code).toList();
    }

    /** Name and code; what does not exist is called by its code. */
    public String label(String code) {
        return code == null || code.isEmpty() ? "" : labels.computeIfAbsent(code, this::labelled);
    }

    private String labelled(String code) {
        LocalizedText name = found.containsKey(code)
                ? found.get(code).name()
                : names.names(List.of(partner(code))).get(partner(code));
        return name == null ? code : labelled(name, code);
    }

    String labelled(LocalizedText name, String code) {
        return "%s (%s)".formatted(msg.of(name), code);
    }

    /** What tells an offered one from others of its name: where it is, from when, and what is vacant. */
    public String hint(String code) {
        Choice choice = found.get(code);
        return choice == null ? "" : hints(choice).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    Stream<Optional<String>> hints(Choice choice) {
        return Stream.of(
                Optional.ofNullable(choice.place()).map(msg::of),
                Optional.ofNullable(choice.begins()).map(day -> msg.format("choice.begins", day)));
    }

    private DutyPartner partner(String code) {
        return new DutyPartner(kind(), code);
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typedName
                        .only(typed, offered(typed), Choice::code, Choice::name, component)
                        .code();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String code) {
        return code == null ? "" : code;
    }
}
