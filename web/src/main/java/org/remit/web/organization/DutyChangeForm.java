package org.remit.web.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyRef;

/** The duties that a position is to have, as they are being typed. */
public class DutyChangeForm implements DutiesForm, Serializable {

    private static final long serialVersionUID = 1L;

    private final String position;
    private final String unit;
    private final Rows<DutyForm> rows;
    private final List<DutyForm> ending = new ArrayList<>();
    private final Map<String, Integer> basedOn = new LinkedHashMap<>();
    private final Long carriesOut;
    private LocalDate effectiveFrom;
    private String reason;
    private String comment;

    DutyChangeForm(DutyChangeContent content, String unit) {
        this.position = content.position();
        this.unit = unit;
        this.effectiveFrom = content.effectiveFrom();
        this.reason = content.reason();
        this.carriesOut = content.carriesOut();
        rows = new Rows<>(content.duties().stream().map(DutyForm::of).toList());
        content.basedOn().forEach(ref -> basedOn.put(ref.code(), ref.version()));
    }

    DutyChangeContent content() {
        return new DutyChangeContent(
                position,
                effectiveFrom,
                contents(),
                reason,
                basedOn.entrySet().stream()
                        .map(ref -> new DutyRef(ref.getKey(), ref.getValue()))
                        .toList(),
                carriesOut);
    }

    public void addDuty() {
        rows.add(new DutyForm());
    }

    /** A duty in force is to end, and stands among those until it is kept; one that is new can be put back. */
    public void removeDuty(int index) {
        if (getDuties().get(index).getCode() == null) {
            rows.remove(index);
        } else {
            ending.add(rows.take(index));
        }
    }

    public void putDutyBack() {
        rows.putBack();
    }

    /** A duty in force is to stay all the same. */
    public void keepDuty(int index) {
        rows.add(ending.remove(index));
    }

    /** The decision on overlapping duties that it carries out, or null. */
    public Long getCarriesOut() {
        return carriesOut;
    }

    /** Those in force that are to end. */
    public List<DutyForm> getEnding() {
        return ending;
    }

    @Override
    public List<DutyForm> getDuties() {
        return rows.getAll();
    }

    public Rows<DutyForm> getRows() {
        return rows;
    }

    @Override
    public String getUnit() {
        return unit;
    }

    @Override
    public String getPosition() {
        return position;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What was mended; goes with a resubmission and is no part of the proposal. */
    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
