package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.function.FunctionLine;
import org.remit.organization.function.FunctionService;

/** The tree of functions. */
@Named
@RequestScoped
public class FunctionsBacking {

    @Inject
    FunctionService functions;

    private List<FunctionLine> lines;

    @PostConstruct
    void load() {
        lines = functions.functions();
    }

    public List<FunctionLine> getLines() {
        return lines;
    }
}
