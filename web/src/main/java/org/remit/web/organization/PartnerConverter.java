package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.PartnerView;
import org.remit.organization.choice.ChoiceService;
import org.remit.web.shared.TypedName;

/** Whom a duty is done with as {@link PartnerChoices} writes it; a code or a whole name may be typed instead. */
@Named
@RequestScoped
public class PartnerConverter implements Converter<String> {

    @Inject
    ChoiceService choices;

    @Inject
    TypedName typedName;

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (PartnerChoices.isItem(typed)) {
            return typed;
        }
        return PartnerChoices.item(typedName
                .only(typed, choices.partners(typed), view -> view.partner().code(), PartnerView::name, component)
                .partner());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String item) {
        return item == null ? "" : item;
    }
}
