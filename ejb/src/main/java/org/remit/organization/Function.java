package org.remit.organization;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** A kind of work that somebody must own. It is not a position: one position covers several, one may be shared. */
@Entity
@Table(name = "organization_function")
class Function extends BaseEntity {

    @Column(length = 40)
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private LifeCycleStage stage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Function parent;

    @ElementCollection
    @CollectionTable(name = "organization_function_measure", joinColumns = @JoinColumn(name = "function_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private List<LocalizedText> measures = new ArrayList<>();

    private boolean retired;

    protected Function() {}

    Function(String code, LocalizedText name, LifeCycleStage stage, Function parent) {
        this.code = code;
        this.name = name;
        this.stage = stage;
        this.parent = parent;
    }

    /** What it is measured by, unless that is known already or somebody has decided otherwise since it was set up. */
    void measureBy(List<LocalizedText> names) {
        if (measures.isEmpty() && version() == 0) {
            measures.addAll(names);
        }
    }

    /** Everything but the code, which others refer to. */
    void change(FunctionRow content, Function above) {
        name = content.name();
        stage = content.stage();
        parent = above;
        retired = content.retired();
        if (!List.copyOf(measures).equals(content.measures())) {
            measures.clear();
            measures.addAll(content.measures());
        }
    }

    FunctionRow content() {
        return new FunctionRow(
                code, name, stage, parent == null ? null : parent.code(), List.copyOf(measures), retired);
    }

    /** A template brings positions that answer for it. */
    void takeUpAgain() {
        retired = false;
    }

    /** Public, so that the proxy of a function above that is not loaded yet answers too. */
    public String code() {
        return code;
    }

    LocalizedText name() {
        return name;
    }
}
