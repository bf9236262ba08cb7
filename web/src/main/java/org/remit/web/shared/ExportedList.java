package org.remit.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.shared.print.TableWriter;

/** A list that {@link ExportServlet} hands out; whoever may not read it is refused by the service that it asks. */
public interface ExportedList {

    /** What the parameter {@code list} says, and the file is called. */
    String name();

    /** The key of what stands over the list. */
    String title();

    /**
     * Writes the names of the columns and then the rows, one page of the list in memory.
     *
     * @param request with the filters of the list's page
     */
    void write(HttpServletRequest request, TableWriter out);
}
