package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.sheet.list.KpiChoice;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.web.shared.Msg;
import org.remit.web.shared.TypedName;

/** Offers KPIs of the library for a few typed letters; the form keeps the code. */
@Named
@RequestScoped
public class SheetKpiFinder implements Converter<String> {

    @Inject
    SheetListService sheets;

    @Inject
    TypedName typedName;

    @Inject
    Msg msg;

    private final Map<String, String> labels = new HashMap<>();

    /** The codes of those that are offered. */
    public List<String> find(String text) {
        List<KpiChoice> offered = sheets.kpis(text);
        offered.forEach(kpi -> labels.put(kpi.code(), msg.of(kpi.name())));
        return offered.stream().map(KpiChoice::code).toList();
    }

    /** The name; what cannot be found any more is called by its code. */
    public String label(String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        if (!labels.containsKey(code)) {
            labels.put(code, code);
            find(code);
        }
        return labels.get(code);
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typedName
                        .only(typed, sheets.kpis(typed), KpiChoice::code, KpiChoice::name, component)
                        .code();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String code) {
        return code == null ? "" : code;
    }
}
