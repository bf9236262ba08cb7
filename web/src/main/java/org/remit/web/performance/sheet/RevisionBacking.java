package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.performance.sheet.SheetService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The word of the holder of an agreed sheet on what is proposed in its place. */
@Named
@RequestScoped
public class RevisionBacking {

    @Inject
    SheetService sheets;

    @Inject
    Notices notices;

    private String remark;
    private List<Long> asking;

    public void accept(long sheet, long revision) {
        sheets.answer(sheet, revision, true, remark);
        leave(sheet, "revision.accepted");
    }

    public void decline(long sheet, long revision) {
        sheets.answer(sheet, revision, false, remark);
        leave(sheet, "revision.declined");
    }

    public void withdraw(long sheet) {
        sheets.withdrawRevision(sheet);
        leave(sheet, "revision.withdrawn");
    }

    private void leave(long sheet, String notice) {
        notices.carry(notice);
        Destination.go("/performance/sheet.xhtml?id=" + sheet);
    }

    /** The ids of the signed-in person's sheets for which they are asked. */
    public List<Long> getAsking() {
        if (asking == null) {
            asking = sheets.asking();
        }
        return asking;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
