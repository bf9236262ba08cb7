package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** One thing that a position answers for; it belongs to a function and is measured by at least one KPI. */
@Entity
@Table(name = "organization_duty")
class Duty extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    private int place;

    @Column(length = 80)
    private String code;

    @Column(name = "version_no")
    private int versionNo = 1;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "text_zh", length = 500))
    @AttributeOverride(name = "en", column = @Column(name = "text_en", length = 500))
    private LocalizedText text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "function_id")
    private Function function;

    @Enumerated(EnumType.STRING)
    private DutyPart part;

    @ElementCollection
    @CollectionTable(name = "organization_duty_partner", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderBy("kind, code")
    private List<DutyPartner> partners = new ArrayList<>();

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    @OneToMany(mappedBy = "duty", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Kpi> kpis = new ArrayList<>();

    protected Duty() {}

    /**
     * @param code the same in all versions of the duty
     * @param validFrom the first day of this version
     */
    Duty(Position position, int place, String code, DutyContent content, Function function, LocalDate validFrom) {
        this.position = position;
        this.place = place;
        this.code = code;
        this.text = content.text();
        this.function = function;
        this.part = content.part();
        this.partners.addAll(content.partners());
        this.reviewBy = content.reviewBy();
        this.validFrom = validFrom;
        content.kpis().forEach(kpi -> kpis.add(new Kpi(this, kpis.size(), kpi)));
    }

    /** Its next version takes its place from a day on. */
    Duty changed(DutyContent content, Function changedFunction, LocalDate from, long request) {
        end(from.minusDays(1));
        Duty next = new Duty(position, place, code, content, changedFunction, from);
        next.versionNo = versionNo + 1;
        return next.askedForBy(request);
    }

    /** @param request the request that asked for it */
    Duty askedForBy(long request) {
        requestId = request;
        return this;
    }

    /** Nobody answers for it after this day; one that ends before its first day, since it was changed that day, never was in force. */
    void end(LocalDate lastDay) {
        LocalDate never = validFrom.minusDays(1);
        validTo = lastDay.isBefore(never) ? never : lastDay;
    }

    String code() {
        return code;
    }

    int versionNo() {
        return versionNo;
    }

    DutyPart part() {
        return part;
    }

    List<DutyPartner> partners() {
        return List.copyOf(partners);
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Long requestId() {
        return requestId;
    }

    LocalizedText text() {
        return text;
    }

    Function function() {
        return function;
    }

    List<KpiContent> kpis() {
        return kpis.stream().map(Kpi::content).toList();
    }

    DutyContent content() {
        return new DutyContent(code, text, function.code(), part, partners(), reviewBy, kpis());
    }
}
