package org.remit.governance.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.remit.shared.BaseEntity;

/** A rule by its code, to be locked by whoever asks for a version of it or adopts one. */
@Entity
@Table(name = "governance_rule")
class RuleCode extends BaseEntity {

    private String code;

    protected RuleCode() {}

    RuleCode(String code) {
        this.code = code;
    }
}
