package org.remit.web.organization.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.overlap.OverlapPair;
import org.remit.organization.overlap.OverlapService;
import org.remit.organization.todo.TodoRow;
import org.remit.organization.todo.TodoService;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** One thing that HR has to see to: made, or said what came of it. */
@Named
@ViewScoped
public class TodoBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    @Inject
    TodoService todos;

    @Inject
    OverlapService overlaps;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private final TodoForm form = new TodoForm();
    private Long id;
    private Long pair;
    private String result;
    private transient LocalizedText functionName;
    private transient TodoRow todo;
    private transient List<PersonRef> owners;

    public void load() {
        if (id != null) {
            getTodo();
        } else if (pair != null) {
            OverlapPair overlap = overlaps.overlap(pair).pair();
            form.about(overlap.first().code(), overlap.second().code());
        } else {
            getFunctionName();
        }
        form.setDueOn(LocalDate.now(clock).plusDays(DAYS));
    }

    public void create() {
        todos.create(form.wish());
        notices.carry("todo.created");
        Destination.go("/organization/todos.xhtml");
    }

    public void done() {
        todos.done(id, result);
        notices.carry("todo.finished");
        Destination.go("/organization/todos.xhtml");
    }

    public TodoRow getTodo() {
        if (todo == null && id != null) {
            todo = todos.todo(id);
        }
        return todo;
    }

    /** The name of the function that a new to-do is about. */
    public LocalizedText getFunctionName() {
        if (functionName == null) {
            functionName = todos.functionName(form.getFunction());
        }
        return functionName;
    }

    public List<PersonRef> getOwners() {
        if (owners == null) {
            owners = todos.owners();
        }
        return owners;
    }

    public TodoForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPair() {
        return pair;
    }

    public void setPair(Long pair) {
        this.pair = pair;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
