package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;

/** What was typed into a field with suggestions without choosing one of them. */
@RequestScoped
public class TypedName {

    @Inject
    Msg msg;

    /**
     * The only one that has this code, or else the only one that is called so in either language.
     *
     * @throws ConverterException when there is none or several
     */
    public <T> T only(
            String typed,
            List<T> suggested,
            Function<T, String> code,
            Function<T, LocalizedText> name,
            UIComponent field) {
        return called(typed, suggested, code, name)
                .orElseThrow(() -> new ConverterException(FieldMessages.error(field, msg.get("error.chooseFromList"))));
    }

    static <T> Optional<T> called(
            String typed, List<T> suggested, Function<T, String> code, Function<T, LocalizedText> name) {
        String text = typed.strip();
        // a chosen one comes as its code, and others may be called like it
        return Stream.<Predicate<T>>of(
                        one -> text.equals(code.apply(one)),
                        one -> text.equalsIgnoreCase(code.apply(one)),
                        one -> text.equalsIgnoreCase(name.apply(one).zh())
                                || text.equalsIgnoreCase(name.apply(one).en()))
                .map(fits -> suggested.stream().filter(fits).toList())
                .filter(called -> !called.isEmpty())
                .findFirst()
                .filter(called -> called.size() == 1)
                .map(called -> called.get(0));
    }
}
