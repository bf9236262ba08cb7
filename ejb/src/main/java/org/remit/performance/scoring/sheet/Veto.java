package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;

/**
 * Something that must not happen (一票否决), such as a serious accident.
 *
 * @param code unique on the sheet
 * @param ceiling the most that the sheet's total can be once it has happened: 0, or the upper end of a grade
 */
public record Veto(String code, BigDecimal ceiling) {}
