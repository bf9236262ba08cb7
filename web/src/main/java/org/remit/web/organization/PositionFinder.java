package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.organization.choice.Choice;

/** Positions as a form offers them; those of the unit that the field has as its attribute come first. */
@Named
@RequestScoped
public class PositionFinder extends ChoiceFinder {

    @Override
    DutyPartner.Kind kind() {
        return DutyPartner.Kind.POSITION;
    }

    @Override
    List<Choice> offered(String text) {
        UIComponent field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return choices.positions(
                text, field == null ? null : (String) field.getAttributes().get("unit"));
    }

    @Override
    Stream<Optional<String>> hints(Choice choice) {
        return Stream.concat(
                super.hints(choice), Stream.of(Optional.of(msg.format("organization.vacancies", choice.vacancies()))));
    }
}
