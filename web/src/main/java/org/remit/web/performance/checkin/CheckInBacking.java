package org.remit.web.performance.checkin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.performance.checkin.CheckInService;
import org.remit.performance.checkin.CheckInView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** What is written at the sheet of one person while its period runs. */
@Named
@ViewScoped
public class CheckInBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckInService checkIns;

    @Inject
    Notices notices;

    private final CheckInForm form = new CheckInForm();
    private transient List<CheckInView> written;

    public void write(Long sheet) {
        checkIns.write(sheet, form.wish());
        notices.carry("checkIn.written");
        Destination.go("/performance/sheet.xhtml?id=" + sheet);
    }

    /** The last one first. */
    public List<CheckInView> of(Long sheet) {
        if (written == null) {
            written = checkIns.of(sheet);
        }
        return written;
    }

    public CheckInForm getForm() {
        return form;
    }
}
