package org.remit.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;

/**
 * A form with something in it that cannot be read, such as a number of letters. Faces stops there, before the service has seen the
 * rest; whoever wants all that is wrong told at once lets the service look at what could be read.
 */
public final class PartlyRead {

    private PartlyRead() {}

    /**
     * Gives what could be read of the form to its bean.
     *
     * @param button the id of the button in the form
     * @return false when there is nothing more to tell: all could be read, or another button was pressed
     */
    public static boolean update(UIComponent form, String button) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent pressed = form.findComponent(button);
        boolean partly = context.isValidationFailed()
                && pressed != null
                && context.getExternalContext().getRequestParameterMap().containsKey(pressed.getClientId(context));
        if (partly) {
            VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
            form.visitTree(visit, (any, component) -> {
                if (component instanceof UIInput input && input.isValid()) {
                    input.updateModel(context);
                }
                return VisitResult.ACCEPT;
            });
        }
        return partly;
    }
}
