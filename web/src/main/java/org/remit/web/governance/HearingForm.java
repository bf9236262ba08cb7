package org.remit.web.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.governance.rule.HearingContent;

/** What was heard, while it is being typed. */
public class HearingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PointForm> points;
    private LocalDate heldOn;
    private String with;
    private Integer attendees;

    HearingForm(HearingContent content) {
        heldOn = content.heldOn();
        with = content.with();
        attendees = content.attendees();
        points = content.points().stream().map(PointForm::of).collect(Collectors.toCollection(ArrayList::new));
    }

    HearingContent content() {
        return new HearingContent(
                heldOn, with, attendees, points.stream().map(PointForm::point).toList());
    }

    public void addPoint() {
        points.add(new PointForm());
    }

    public void removePoint(int index) {
        points.remove(index);
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public Integer getAttendees() {
        return attendees;
    }

    public void setAttendees(Integer attendees) {
        this.attendees = attendees;
    }
}
