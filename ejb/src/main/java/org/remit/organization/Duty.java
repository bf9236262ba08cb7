package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
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

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "text_zh", length = 500))
    @AttributeOverride(name = "en", column = @Column(name = "text_en", length = 500))
    private LocalizedText text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "function_id")
    private Function function;

    @OneToMany(mappedBy = "duty", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Kpi> kpis = new ArrayList<>();

    protected Duty() {}

    Duty(Position position, int place, DutyContent content, Function function) {
        this.position = position;
        this.place = place;
        this.text = content.text();
        this.function = function;
        content.kpis().forEach(kpi -> kpis.add(new Kpi(this, kpis.size(), kpi)));
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
        return new DutyContent(text, function.code(), kpis());
    }
}
