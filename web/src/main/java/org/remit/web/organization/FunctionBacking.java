package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.organization.function.FunctionDuty;
import org.remit.organization.function.FunctionService;
import org.remit.organization.function.FunctionSheet;
import org.remit.web.shared.LazyPages;

/** The page of one function, with the duties that cover it page by page. */
@Named
@RequestScoped
public class FunctionBacking {

    @Inject
    FunctionService functions;

    private String code;
    private FunctionSheet sheet;
    private LazyPages<FunctionDuty> duties;

    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
    }

    public void load() {
        sheet = functions.function(code);
    }

    public FunctionSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public LazyPages<FunctionDuty> getDuties() {
        if (duties == null) {
            duties = new LazyPages<>(page -> functions.duties(code, page));
        }
        return duties;
    }

    public String getCode() {
        return code;
    }
}
