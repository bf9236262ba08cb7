package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.people.AccountlessPerson;
import org.remit.people.AccountlessService;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TypedName;

/** Offers those who have no account, for a few letters of their name or address; a whole name may be typed instead. */
@Named
@RequestScoped
public class AccountlessFinder implements Converter<AccountlessPerson> {

    private static final int MOST = 20;

    @Inject
    AccountlessService accountless;

    @Inject
    Msg msg;

    @Inject
    TypedName typedName;

    public List<AccountlessPerson> find(String text) {
        return accountless.page(PageRequest.of(0, MOST), text).items();
    }

    /** The name with the address, by which two of one name are told apart. */
    public String label(AccountlessPerson person) {
        if (person == null) {
            return "";
        }
        String name = msg.of(person.name());
        return person.email() == null ? name : "%s (%s)".formatted(name, person.email());
    }

    @Override
    public AccountlessPerson getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<AccountlessPerson> suggested = typed.matches("\\d{1,18}")
                ? accountless.find(Long.parseLong(typed)).stream().toList()
                : find(typed);
        return typedName.only(
                typed, suggested, person -> Long.toString(person.id()), AccountlessPerson::name, component);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AccountlessPerson person) {
        return person == null ? "" : Long.toString(person.id());
    }
}
