package org.remit.organization.function;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.organization.FunctionRow;
import org.remit.organization.FunctionView;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The functions of the company: everybody inside may read them, the HR manager and administrators keep them. */
@Stateless
public class FunctionService {

    @Inject
    FunctionTree tree;

    @Inject
    FunctionDuties duties;

    @Inject
    FunctionDesk desk;

    @Inject
    Clock clock;

    /** All functions, each before its parts. */
    @RolesAllowed(EMPLOYEE)
    public List<FunctionLine> functions() {
        return tree.lines(today());
    }

    /** @throws BusinessException NOT_FOUND when there is no such function */
    @RolesAllowed(EMPLOYEE)
    public FunctionSheet function(String code) {
        List<FunctionLine> all = functions();
        Map<String, FunctionLine> lines =
                all.stream().collect(Collectors.toMap(line -> line.function().code(), Function.identity()));
        FunctionLine line = lines.get(code);
        if (line == null) {
            throw BusinessException.notFound("error.functionUnknown", String.valueOf(code));
        }
        LinkedList<FunctionLine> above = new LinkedList<>();
        for (FunctionLine next = lines.get(line.function().parent());
                next != null;
                next = lines.get(next.function().parent())) {
            above.addFirst(next);
        }
        List<FunctionLine> parts = all.stream()
                .filter(other -> code.equals(other.function().parent()))
                .toList();
        return new FunctionSheet(line, above, parts, desk.edit(code).version());
    }

    /**
     * The duties in force by which positions own the function or help with it, sorted by {@code part}, {@code position},
     * {@code unit} or {@code code}; otherwise owners first.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<FunctionDuty> duties(String function, PageRequest page) {
        return duties.page(function, page, today());
    }

    /**
     * A function as a change of it begins.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public FunctionEdit edit(String code) {
        return desk.edit(code);
    }

    /**
     * What a function can be part of, each before its parts: all that are in use but itself, and what it is part of now.
     *
     * @param code of the function, or null for a new one
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public List<FunctionView> parents(String code) {
        String now = code == null ? null : desk.edit(code).content().parent();
        return functions().stream()
                .map(FunctionLine::function)
                .filter(function -> !function.code().equals(code))
                .filter(function -> !function.retired() || function.code().equals(now))
                .toList();
    }

    /**
     * Enters a function.
     *
     * @throws BusinessException INVALID with one violation per field; CONFLICT with the field {@code code} when it is taken
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public void create(FunctionRow content) {
        desk.create(content);
    }

    /**
     * Changes everything but the code of a function.
     *
     * @throws BusinessException INVALID with one violation per field, {@code parent} when it would be part of itself,
     *     {@code retired} while duties or parts in use belong to it; NOT_FOUND; CONFLICT when somebody else has changed it
     *     since it was read
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public void change(FunctionEdit edit) {
        desk.change(edit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
