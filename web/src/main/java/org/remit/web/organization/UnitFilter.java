package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.TypedText;
import org.remit.web.shared.Destination;

/** The unit that a list is filtered by: found by its name, kept as its code in the address of the list. */
@Named
@RequestScoped
public class UnitFilter {

    @Inject
    HttpServletRequest request;

    private String unit;

    @PostConstruct
    void open() {
        unit = TypedText.clean(request.getParameter("unit"));
    }

    /**
     * Opens the list anew.
     *
     * @param others the names of the form's other controls, which go into the address as well
     */
    public void search(List<String> others) {
        Destination.go(Stream.concat(
                        Stream.of(parameter("unit", unit)),
                        others.stream().map(name -> parameter(name, TypedText.clean(request.getParameter(name)))))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&", request.getServletPath() + "?", "")));
    }

    private static String parameter(String name, String value) {
        return value == null ? null : name + "=" + Destination.encoded(value);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
