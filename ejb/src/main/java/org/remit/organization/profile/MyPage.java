package org.remit.organization.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What an employee answers for.
 *
 * @param changes of the duties of their positions, the latest first
 * @param since the first day of these changes
 */
public record MyPage(PersonView person, List<DutyChange> changes, LocalDate since) {}
