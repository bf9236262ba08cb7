package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.remit.organization.todo.TodoRow;
import org.remit.organization.todo.TodoService;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** What HR has to see to. */
@Named
@RequestScoped
public class TodosBacking {

    private static final int FIRST = 6;

    @Inject
    TodoService todos;

    private LazyPages<TodoRow> rows;
    private Page<TodoRow> open;
    private Set<String> functions;

    /** All, page by page. */
    public LazyPages<TodoRow> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(todos::all);
        }
        return rows;
    }

    /** The first that are due, and how many are open in all. */
    public Page<TodoRow> getOpen() {
        if (open == null) {
            open = todos.open(PageRequest.of(0, FIRST));
        }
        return open;
    }

    /** The codes of the functions that somebody sees to. */
    public Set<String> getFunctions() {
        if (functions == null) {
            functions = todos.openFunctions();
        }
        return functions;
    }
}
