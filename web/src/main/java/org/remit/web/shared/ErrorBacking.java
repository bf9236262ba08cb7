package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What an error page tells: which failure, and its number in the log. */
@Named
@RequestScoped
public class ErrorBacking {

    static final String REFERENCE = "org.remit.reference";
    static final String TEXTS = "org.remit.texts";

    @Inject
    HttpServletRequest request;

    private String reference;

    /** Answers with the status that led here; a page that was opened directly with the one it tells of. */
    public void answerWith(int status) {
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(told instanceof Integer code ? code : status);
    }

    /** What exactly was refused, in the reader's language; usually empty. */
    public List<?> getTexts() {
        return request.getAttribute(TEXTS) instanceof List<?> texts ? texts : List.of();
    }

    /** The failure's number in the log, or null when there is none. */
    public String getReference() {
        if (reference == null) {
            reference = find();
        }
        return reference;
    }

    private String find() {
        Object known = request.getAttribute(REFERENCE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (known == null && thrown instanceof Throwable failure) {
            Object where = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            known = References.log(failure, String.valueOf(where));
            request.setAttribute(REFERENCE, known);
        }
        String parameter = request.getParameter("reference");
        return known != null ? known.toString() : References.isOne(parameter) ? parameter : null;
    }
}
