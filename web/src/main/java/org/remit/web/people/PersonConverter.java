package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.choice.ChoiceService;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.web.shared.TypedName;

/** A chosen person as their id in the page; a whole name may be typed instead. */
@Named
@RequestScoped
public class PersonConverter implements Converter<PersonRef> {

    @Inject
    People people;

    @Inject
    ChoiceService choices;

    @Inject
    TypedName typedName;

    @Override
    public PersonRef getAsObject(FacesContext context, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (!id.matches("\\d{1,18}")) {
            return typedName.only(
                    id, choices.colleagues(id), person -> Long.toString(person.id()), PersonRef::name, component);
        }
        return people.refs(List.of(Long.valueOf(id))).get(Long.valueOf(id));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonRef person) {
        return person == null ? "" : Long.toString(person.id());
    }
}
