package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was typed into a field with suggestions without choosing one of them. */
@RequestScoped
public class TypedName {

    @Inject
    Msg msg;

    /**
     * The only one that is called so.
     *
     * @param names all that a suggestion is called; null among them is none
     * @throws ConverterException when there is none or several
     */
    public <T> T only(String typed, List<T> suggested, Function<T, Stream<String>> names, UIComponent field) {
        return called(typed, suggested, names)
                .orElseThrow(() -> new ConverterException(FieldMessages.error(field, msg.get("error.chooseFromList"))));
    }

    static <T> Optional<T> called(String typed, List<T> suggested, Function<T, Stream<String>> names) {
        List<T> called = suggested.stream()
                .filter(one -> names.apply(one).filter(Objects::nonNull).anyMatch(typed.strip()::equalsIgnoreCase))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
