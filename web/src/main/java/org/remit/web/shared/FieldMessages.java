package org.remit.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.remit.shared.BusinessException.Violation;

/**
 * Puts violations at their fields: the input whose attribute {@code path}, else whose id, is the violation's field. Inside
 * a {@code ui:repeat} the path is an expression such as {@code duties[#{duty.index}].text}; an input that several fields
 * share names them all, with a space between. Without such an input the message concerns the whole page.
 */
final class FieldMessages {

    private FieldMessages() {}

    /** Where the fields of the page are named in their order, for what is said above the form. */
    static final String ORDER = "org.remit.fields";

    /** All of them, in the order of the form's fields and not in that of the rules. */
    static void show(FacesContext context, List<Violation> violations, Function<Violation, String> text) {
        List<Violation> left = new ArrayList<>(violations);
        List<String> order = new ArrayList<>();
        context.getAttributes().put(ORDER, order);
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (any, component) -> {
            if (component instanceof UIInput input) {
                order.add(input.getClientId(context));
                List<Violation> here = left.stream()
                        .filter(violation -> isFor(input, violation))
                        .toList();
                left.removeAll(here);
                // what could not be read is told already, and is not missing
                if (!here.isEmpty() && input.isValid()) {
                    keepTyped(context, input);
                    here.forEach(violation ->
                            context.addMessage(input.getClientId(context), error(input, text.apply(violation))));
                }
            }
            return VisitResult.ACCEPT;
        });
        left.stream()
                .map(text)
                .forEach(general ->
                        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, general, general)));
    }

    /** Away from the field, the message names it. */
    static FacesMessage error(UIComponent input, String text) {
        Object label = input.getAttributes().get("label");
        String summary = label == null ? text : label + ": " + text;
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text);
    }

    /** An invalid field shows what was submitted, which Faces has forgotten by the time that a service refuses it. */
    private static void keepTyped(FacesContext context, UIInput input) {
        input.setSubmittedValue(
                context.getExternalContext().getRequestParameterMap().get(input.getClientId(context)));
        input.setValid(false);
    }

    private static boolean isFor(UIComponent input, Violation violation) {
        if (violation.field() == null) {
            return false;
        }
        Object path = input.getAttributes().get("path");
        String paths = path == null || path.toString().isEmpty() ? input.getId() : path.toString();
        return List.of(paths.split(" ")).contains(violation.field());
    }
}
