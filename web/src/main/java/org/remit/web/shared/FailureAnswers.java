package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/**
 * What a person sees of a failure: a message at the field with everything they typed still there, or a page that says
 * what to do next; never a stack trace.
 */
@RequestScoped
public class FailureAnswers {

    /** Tells the page's script to put back what was typed. */
    static final String EXPIRED_COOKIE = "remit_expired";

    /** In the scope of the page: the rule that it broke last, for those to which it offers a way on. */
    private static final String REFUSED = "refused";

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    @Inject
    RefusedAccess refused;

    @Inject
    Notices notices;

    void answer(FacesContext context, PhaseId phase, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        boolean posted = "POST".equals(request(context).getMethod());
        boolean restoring = PhaseId.RESTORE_VIEW.equals(phase);
        if (restoring && posted && (failure.kind() != Failure.Kind.EXPIRED || forgedState(context))) {
            forged(context);
            return;
        }
        boolean onPage = posted && !restoring && !PhaseId.RENDER_RESPONSE.equals(phase);
        switch (failure.kind()) {
            case RULE, CHANGED_MEANWHILE -> {
                if (onPage) {
                    explain(context, failure.rule());
                } else if (isSentAlready(failure.rule())) {
                    showRequest(failure.rule().violations().get(0));
                } else {
                    conflict(context, failure.rule());
                }
            }
            case FORBIDDEN -> forbidden(context, failure.rule());
            case NOT_FOUND -> errorPage(context, HttpServletResponse.SC_NOT_FOUND, null);
            case EXPIRED -> reload(context);
            case UNEXPECTED ->
                errorPage(
                        context,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        References.log(thrown, request(context).getRequestURI()));
        }
    }

    /** @param rule the broken rule, or null when somebody else was faster */
    private void explain(FacesContext context, BusinessException rule) {
        List<Violation> violations = violations(rule);
        FieldMessages.show(context, violations, this::text);
        context.getViewRoot().getViewMap().put(REFUSED, violations.get(0).key());
        context.validationFailed();
        context.renderResponse();
    }

    private static boolean isSentAlready(BusinessException rule) {
        return rule != null && rule.violations().get(0).key().equals("error.requestNotEditable");
    }

    /** The way back to the form, or an old link to it: what was a draft there is a request here. */
    private void showRequest(Violation sent) {
        String number = sent.args().get(0).toString();
        notices.carry("request.sentAlready", number);
        Destination.go("/approval/request.xhtml?number=" + Destination.encoded(number));
    }

    /** There is no page to explain it on: an old link to something that has moved on meanwhile, for example. */
    private void conflict(FacesContext context, BusinessException rule) {
        List<String> texts = violations(rule).stream().map(this::text).toList();
        context.getExternalContext().getRequestMap().put(ErrorBacking.TEXTS, texts);
        errorPage(context, HttpServletResponse.SC_CONFLICT, null);
    }

    private static List<Violation> violations(BusinessException rule) {
        return rule == null ? List.of(Violation.of(null, "error.changedMeanwhile")) : rule.violations();
    }

    private String text(Violation violation) {
        return messages.text(
                preferences.getLocale(), violation.key(), violation.args().toArray());
    }

    /** What was sent belongs to no page that was ever here: no fault of ours, and nothing for the log of failures. */
    private static void forged(FacesContext context) {
        redirect(context, context.getExternalContext().getRequestContextPath() + "/error/expired.xhtml");
    }

    /** The server keeps the state of pages and gives out numbers only. */
    private static boolean forgedState(FacesContext context) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        return state == null || !state.matches("-?\\d+:-?\\d+");
    }

    private void forbidden(FacesContext context, BusinessException rule) {
        refused.record(request(context), rule);
        errorPage(context, HttpServletResponse.SC_FORBIDDEN, null);
    }

    /** The same page anew; what was typed into it is still in the browser and is put back by the page's script. */
    private static void reload(FacesContext context) {
        HttpServletRequest request = request(context);
        String query = request.getQueryString();
        context.getExternalContext().addResponseCookie(EXPIRED_COOKIE, "1", Map.of("path", "/", "maxAge", 60));
        redirect(context, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static void errorPage(FacesContext context, int status, String reference) {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            String parameter = reference == null ? "" : "?reference=" + reference;
            redirect(context, external.getRequestContextPath() + "/error/" + status + ".xhtml" + parameter);
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            external.getRequestMap().put(ErrorBacking.REFERENCE, reference);
            sendError(context, status);
        }
    }

    private static void sendError(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext context, String url) {
        try {
            context.getExternalContext().redirect(url);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
