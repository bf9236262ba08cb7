package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.organization.choice.Choice;

/**
 * Positions as a form offers them. The field says as its attributes whose come first, and which is none to choose: {@code unit},
 * {@code except}, and {@code vacant} if those with a vacant seat come first.
 */
@Named
@RequestScoped
public class PositionFinder extends ChoiceFinder {

    @Override
    DutyPartner.Kind kind() {
        return DutyPartner.Kind.POSITION;
    }

    @Override
    List<Choice> offered(String text) {
        List<Choice> found = choices.positions(text, (String) attribute("unit")).stream()
                .filter(choice -> !choice.code().equals(attribute("except")))
                .toList();
        return Boolean.parseBoolean((String) attribute("vacant"))
                ? found.stream()
                        .sorted(Comparator.comparing(choice -> choice.vacancies() == 0))
                        .toList()
                : found;
    }

    private static Object attribute(String name) {
        UIComponent field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return field == null ? null : field.getAttributes().get(name);
    }

    @Override
    Stream<Optional<String>> hints(Choice choice) {
        return Stream.concat(
                super.hints(choice), Stream.of(Optional.of(msg.format("organization.vacancies", choice.vacancies()))));
    }
}
