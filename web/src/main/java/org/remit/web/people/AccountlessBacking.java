package org.remit.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.remit.people.AccountlessPerson;
import org.remit.people.AccountlessService;
import org.remit.people.GivenAccount;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Msg;

/** Those who have no account, and the passwords of those who were just given one. */
@Named
@RequestScoped
public class AccountlessBacking {

    @Inject
    AccountlessService accountless;

    @Inject
    Msg msg;

    private String search;
    private LazyPages<AccountlessPerson> rows;
    private List<GivenAccount> given = List.of();

    @PostConstruct
    void open() {
        search = Faces.getRequestParameter("q");
        rows = new LazyPages<>(page -> accountless.page(page, search));
    }

    /** Gives those who are ticked an account; this answer shows the passwords and nothing ever again. */
    public void give() {
        given = accountless.give(ticked());
    }

    private static Set<Long> ticked() {
        String[] ids = Faces.getRequestParameterValues("person");
        return Stream.of(ids == null ? new String[0] : ids)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** The passwords as the address of a CSV file, which is in the page itself: on the server they are nowhere. */
    public String getCsv() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TableWriter out = TableWriter.csv(file);
        out.row(msg.all("account.name", "login.username", "accountless.password"));
        given.forEach(
                account -> out.row(List.of(msg.of(account.name()), account.username(), account.oneTimePassword())));
        out.finish();
        return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }

    /** Whether there is anybody to choose; the table knows it when it has been drawn, and the button is pressed before that. */
    public boolean isAny() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || rows.getRowCount() > 0;
    }

    public List<GivenAccount> getGiven() {
        return given;
    }

    public LazyPages<AccountlessPerson> getRows() {
        return rows;
    }

    /** What was searched for, or null. */
    public String getSearch() {
        return search;
    }
}
