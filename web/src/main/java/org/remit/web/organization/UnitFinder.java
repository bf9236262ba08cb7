package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.DutyPartner;
import org.remit.organization.choice.Choice;

/** Units as a form offers them. */
@Named
@RequestScoped
public class UnitFinder extends ChoiceFinder {

    @Override
    DutyPartner.Kind kind() {
        return DutyPartner.Kind.UNIT;
    }

    @Override
    List<Choice> offered(String text) {
        return choices.units(text);
    }
}
