package org.remit.organization.duty;

import java.util.List;
import java.util.Map;
import org.remit.organization.DutyPartner;
import org.remit.shared.LocalizedText;

/**
 * What a request asks for, as a difference to what it was made from.
 *
 * @param content what is proposed
 * @param differences what becomes of each duty
 * @param functions the names of the functions, by their codes
 * @param partners the names of those whom duties are done with
 */
public record DutyChangeView(
        DutyChangeContent content,
        List<DutyDifference> differences,
        Map<String, LocalizedText> functions,
        Map<DutyPartner, LocalizedText> partners) {}
