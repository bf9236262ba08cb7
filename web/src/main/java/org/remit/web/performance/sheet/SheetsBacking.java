package org.remit.web.performance.sheet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;
import org.remit.performance.sheet.list.SheetFilter;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.SheetRow;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The list of score sheets; its parameters come with every question for rows. */
@Named
@RequestScoped
public class SheetsBacking {

    @Inject
    SheetListService sheets;

    @Inject
    HttpServletRequest request;

    private SheetFilter filter;
    private LazyPages<SheetRow> rows;

    @PostConstruct
    void open() {
        filter = filter(request);
        rows = new LazyPages<>(page -> sheets.sheets(filter, page));
    }

    /** What the parameters of a request ask for; what is no choice is none. */
    static SheetFilter filter(HttpServletRequest request) {
        return new SheetFilter(
                TypedText.clean(request.getParameter("find")),
                choice(SheetSubject.values(), request.getParameter("subject")),
                choice(SheetState.values(), request.getParameter("state")),
                null);
    }

    private static <E extends Enum<E>> E choice(E[] known, String name) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public LazyPages<SheetRow> getRows() {
        return rows;
    }

    public SheetFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(SheetFilter.NONE);
    }

    public boolean isMayBegin() {
        return sheets.mayBegin();
    }

    public SheetSubject[] getSubjects() {
        return SheetSubject.values();
    }

    public SheetState[] getStates() {
        return SheetState.values();
    }
}
