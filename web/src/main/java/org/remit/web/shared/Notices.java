package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a page tells its reader about what they have just done. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Msg msg;

    /**
     * One message.
     *
     * @param target the id of the field it concerns, or null
     * @param severity {@code info}, {@code warn} or {@code error}
     */
    public record Notice(String target, String severity, String text) {}

    /** Says on this page that something was done. */
    public void done(String key, Object... args) {
        add(FacesMessage.SEVERITY_INFO, msg.format(key, args));
    }

    /** Says that something was done, on the page that the reader is redirected to. */
    public void carry(String key, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        done(key, args);
    }

    /** Says that something deserves attention. */
    public void warn(String key, Object... args) {
        add(FacesMessage.SEVERITY_WARN, msg.format(key, args));
    }

    /** All messages of this page. */
    public List<Notice> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Notice> all = new ArrayList<>();
        context.getMessageList(null).forEach(message -> all.add(notice(null, message)));
        List<String> fields = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(fields::add);
        fields.remove(null);
        // some were told when they were read, others by the service
        if (context.getAttributes().get(FieldMessages.ORDER) instanceof List<?> order) {
            fields.sort(Comparator.comparing(order::indexOf));
        }
        fields.forEach(id -> context.getMessageList(id).forEach(message -> all.add(notice(id, message))));
        return all;
    }

    /** The messages that concern no single field. */
    public List<Notice> getGeneral() {
        return getAll().stream().filter(notice -> notice.target() == null).toList();
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static Notice notice(String target, FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        boolean info = FacesMessage.SEVERITY_INFO.equals(severity);
        return new Notice(
                target,
                info ? "info" : FacesMessage.SEVERITY_WARN.equals(severity) ? "warn" : "error",
                message.getSummary());
    }
}
