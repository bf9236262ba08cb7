package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where single functions are entered, changed and retired. */
@ApplicationScoped
public class FunctionBook {

    @Inject
    Functions functions;

    @Inject
    Clock clock;

    /** Whoever else wants to change the tree of functions waits until this transaction ends. */
    public void lockTree() {
        functions.lockTops();
    }

    /** All functions without their measures, in the order in which they were set up. */
    public List<FunctionRow> all() {
        return functions.all();
    }

    public Optional<FunctionRow> content(String code) {
        return functions.find(code).map(Function::content);
    }

    /** Changes with every change of the function. */
    public int version(String code) {
        return functions.find(code).orElseThrow().version();
    }

    public void add(FunctionRow content) {
        Function function = new Function(content.code(), content.name(), content.stage(), parent(content));
        function.change(content, parent(content));
        functions.add(function);
    }

    public void change(FunctionRow content) {
        functions.find(content.code()).orElseThrow().change(content, parent(content));
    }

    private Function parent(FunctionRow content) {
        return content.parent() == null
                ? null
                : functions.find(content.parent()).orElseThrow();
    }

    /** The codes of the first duties of positions that are not closed, which belong to it now or later. */
    public List<String> duties(String code) {
        return functions.dutiesOf(code, LocalDate.now(clock));
    }
}
