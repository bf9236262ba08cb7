package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.remit.people.AccountlessService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Those who have no account as a file, with the search {@code q} of their page. */
@RequestScoped
public class AccountlessList implements ExportedList {

    @Inject
    AccountlessService accountless;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "accountless";
    }

    @Override
    public String title() {
        return "accountless.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        String search = request.getParameter("q");
        out.row(msg.all("account.name", "account.email", "login.username"));
        ListDownload.pages(
                page -> accountless.page(page, search),
                rows -> rows.forEach(
                        person -> out.row(Arrays.asList(msg.of(person.name()), person.email(), person.username()))));
    }
}
