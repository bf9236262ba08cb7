package org.remit.governance.rule.content;

import org.remit.shared.LocalizedText;

/** Which language counts when the two texts of a rule differ. */
public enum Prevailing {
    ZH,
    EN;

    String of(LocalizedText text) {
        return text == null ? null : this == ZH ? text.zh() : text.en();
    }
}
