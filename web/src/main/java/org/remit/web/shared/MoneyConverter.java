package org.remit.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.BigDecimalConverter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/** A decimal number that may be typed as it is shown, with separators between thousands. */
@FacesConverter("remit.Money")
public class MoneyConverter extends BigDecimalConverter {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([,，]\\d{3})+(\\.\\d*)?");

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String value) {
        return super.getAsObject(context, component, plain(value));
    }

    static String plain(String typed) {
        boolean grouped = typed != null && GROUPED.matcher(typed.strip()).matches();
        return grouped ? typed.replaceAll("[,，]", "") : typed;
    }
}
