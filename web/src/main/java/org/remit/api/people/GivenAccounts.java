package org.remit.api.people;

import java.util.List;
import org.remit.people.GivenAccount;

/** The accounts that were just made, with passwords that are told this once. */
public record GivenAccounts(List<GivenAccount> items) {}
