package org.remit.web.organization;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;
import org.remit.web.shared.PartlyRead;

/** What the forms of requests have in common: the request that is being written, and where its buttons lead. */
public abstract class DraftBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    /** Makes the second of two clicks harmless: both lead to one request. */
    private final String key = UUID.randomUUID().toString();

    private Long request;
    private Integer version;
    private String number;
    private String remark;
    private String sent;

    /** Keeps what was typed so far, and returns the id of its request. */
    protected abstract long keep();

    /** Sends what was typed into its chain, and returns the number of its request. */
    protected abstract String send(String key);

    /** Sends what was mended on again. */
    protected abstract void sendAgain();

    /** Fails with everything that would keep it from being sent. */
    protected abstract void check();

    /** The address of the form, without parameters. */
    protected abstract String address();

    protected void opened(int readVersion, String itsNumber, String itsRemark) {
        version = readVersion;
        number = itsNumber;
        remark = itsRemark;
    }

    public void save() {
        boolean first = request == null;
        request = keep();
        // the answer reads it anew; who comes back to this page by the browser has what was saved now
        version = first ? Integer.valueOf(1) : version == null ? null : Integer.valueOf(version + 1);
        notices.carry("opening.saved");
        Destination.go(address() + "?request=" + request);
    }

    /** What cannot be read is told together with everything else that is wrong. */
    public void checkRest(ComponentSystemEvent validated) {
        if (PartlyRead.update(validated.getComponent(), "submit")) {
            check();
        }
    }

    /** Keeps what was typed in place of what was saved in another window. */
    public void overwrite() {
        version = null;
        save();
    }

    /** Who comes back to this page by the browser and sends it once more is led to the request that they have sent. */
    public void submit() {
        if (sent != null) {
            notices.carry("request.sentAlready", sent);
        } else if (isReturned()) {
            sendAgain();
            sent = number;
            notices.carry("opening.resubmitted", sent);
        } else {
            sent = send(key);
            notices.carry("opening.submitted", sent);
        }
        Destination.go("/approval/request.xhtml?number=" + sent);
    }

    public boolean isReturned() {
        return number != null;
    }

    /** The version that was read, or null to write over whatever is there. */
    protected Integer version() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    /** Why it was returned, or null. */
    public String getRemark() {
        return remark;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }
}
