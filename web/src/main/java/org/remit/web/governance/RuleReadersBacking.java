package org.remit.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.governance.rule.RuleReadingService;
import org.remit.governance.rule.RuleService;
import org.remit.governance.rule.RuleUnread;
import org.remit.governance.rule.RuleView;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** Who has yet to confirm that they have read a rule, page by page. */
@Named
@RequestScoped
public class RuleReadersBacking {

    @Inject
    RuleReadingService readings;

    @Inject
    RuleService rules;

    private String code;
    private String version;
    private RuleView view;
    private LazyPages<RuleUnread> rows;

    /** The version is in the address of the table's answers too. */
    @PostConstruct
    void begin() {
        code = Faces.getRequestParameter("code");
        version = Faces.getRequestParameter("version");
        rows = new LazyPages<>(page -> readings.unread(code, number(), page));
    }

    /** Fails before a page is begun that the reader may not see. */
    public void open() {
        view = rules.rule(code, number());
        readings.unread(code, number(), PageRequest.of(0, 1));
    }

    private int number() {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw BusinessException.notFound("error.ruleVersionUnknown", String.valueOf(code), 0);
        }
        return Integer.parseInt(version);
    }

    public RuleView getView() {
        return view;
    }

    public LazyPages<RuleUnread> getRows() {
        return rows;
    }

    /** Whether the reader sees who has yet to confirm. */
    public boolean isWatching() {
        return readings.mayWatch();
    }

    public String getCode() {
        return code;
    }

    public String getVersion() {
        return version;
    }
}
