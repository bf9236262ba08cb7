package org.remit.web.performance.cycle;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.content.CycleSpan;
import org.remit.shared.LocalizedText;

/** A review cycle as it is being typed. */
public class CycleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PANEL = 3;

    private CycleSpan span;
    private String nameZh;
    private String nameEn;
    private LocalDate from;
    private LocalDate to;
    private Map<CycleStage, LocalDate> days;
    private String purposeZh;
    private String purposeEn;
    private String ruleZh;
    private String ruleEn;
    private BigDecimal kpiShare;
    private Integer minimumGroup;
    private boolean enforced;
    private String comment;
    private final List<Place<String>> units = new ArrayList<>();
    private final List<Place<PersonRef>> panel = new ArrayList<>();
    private final List<GradeForm> grades = new ArrayList<>();
    private final List<GuidelineForm> guidelines = new ArrayList<>();

    CycleForm(CycleSpan span, CycleContent content, Collection<PersonRef> people) {
        this.span = span;
        times(content);
        purposeZh = zh(content.purpose());
        purposeEn = en(content.purpose());
        ruleZh = zh(content.rule());
        ruleEn = en(content.rule());
        kpiShare = plain(content.kpiShare());
        minimumGroup = content.distribution().minimumGroup();
        enforced = content.distribution().enforced();
        content.units().forEach(unit -> units.add(new Place<>(unit)));
        if (units.isEmpty()) {
            addUnit();
        }
        people.forEach(person -> panel.add(new Place<>(person)));
        while (panel.size() < PANEL) {
            addPerson();
        }
        content.grades().forEach(grade -> grades.add(GradeForm.of(grade)));
        content.distribution().guidelines().forEach(guideline -> guidelines.add(GuidelineForm.of(guideline)));
    }

    /** What follows from what is reviewed. */
    final void times(CycleContent content) {
        nameZh = zh(content.name());
        nameEn = en(content.name());
        from = content.from();
        to = content.to();
        days = new EnumMap<>(CycleStage.class);
        days.putAll(content.days());
    }

    /** Without the zeros that the database adds. */
    static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static String zh(LocalizedText text) {
        return text == null ? null : text.zh();
    }

    private static String en(LocalizedText text) {
        return text == null ? null : text.en();
    }

    CycleContent content() {
        Map<CycleStage, LocalDate> chosen = new EnumMap<>(CycleStage.class);
        days.forEach((stage, day) -> {
            if (day != null) {
                chosen.put(stage, day);
            }
        });
        return new CycleContent(
                new LocalizedText(nameZh, nameEn),
                from,
                to,
                new LocalizedText(purposeZh, purposeEn),
                new LocalizedText(ruleZh, ruleEn),
                units.stream().map(Place::getValue).filter(Objects::nonNull).toList(),
                chosen,
                grades.stream().map(GradeForm::grade).toList(),
                new Distribution(
                        guidelines.stream().map(GuidelineForm::guideline).toList(), minimumGroup, enforced),
                kpiShare,
                panel.stream()
                        .map(Place::getValue)
                        .filter(Objects::nonNull)
                        .map(PersonRef::id)
                        .toList());
    }

    public final void addUnit() {
        units.add(new Place<>(null));
    }

    public void removeUnit(int index) {
        units.remove(index);
    }

    public final void addPerson() {
        panel.add(new Place<>(null));
    }

    public void removePerson(int index) {
        panel.remove(index);
    }

    public void addGrade() {
        grades.add(new GradeForm());
    }

    public void removeGrade(int index) {
        grades.remove(index);
    }

    public void addGuideline() {
        guidelines.add(new GuidelineForm());
    }

    public void removeGuideline(int index) {
        guidelines.remove(index);
    }

    public CycleSpan[] getSpans() {
        return CycleSpan.values();
    }

    /** The stages that have a day. */
    public List<CycleStage> getStages() {
        return List.of(CycleStage.values()).subList(1, CycleStage.values().length);
    }

    public CycleSpan getSpan() {
        return span;
    }

    public void setSpan(CycleSpan span) {
        this.span = span;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Map<CycleStage, LocalDate> getDays() {
        return days;
    }

    public String getPurposeZh() {
        return purposeZh;
    }

    public void setPurposeZh(String purposeZh) {
        this.purposeZh = purposeZh;
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String purposeEn) {
        this.purposeEn = purposeEn;
    }

    public String getRuleZh() {
        return ruleZh;
    }

    public void setRuleZh(String ruleZh) {
        this.ruleZh = ruleZh;
    }

    public String getRuleEn() {
        return ruleEn;
    }

    public void setRuleEn(String ruleEn) {
        this.ruleEn = ruleEn;
    }

    public BigDecimal getKpiShare() {
        return kpiShare;
    }

    public void setKpiShare(BigDecimal kpiShare) {
        this.kpiShare = kpiShare;
    }

    public Integer getMinimumGroup() {
        return minimumGroup;
    }

    public void setMinimumGroup(Integer minimumGroup) {
        this.minimumGroup = minimumGroup;
    }

    public boolean isEnforced() {
        return enforced;
    }

    public void setEnforced(boolean enforced) {
        this.enforced = enforced;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public List<Place<String>> getUnits() {
        return units;
    }

    public List<Place<PersonRef>> getPanel() {
        return panel;
    }

    public List<GradeForm> getGrades() {
        return grades;
    }

    public List<GuidelineForm> getGuidelines() {
        return guidelines;
    }
}
