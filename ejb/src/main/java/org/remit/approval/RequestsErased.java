package org.remit.approval;

import java.util.List;

/**
 * What people wrote in these requests was erased; fired within the transaction, for whoever has told of it elsewhere.
 *
 * @param numbers of the requests
 */
public record RequestsErased(List<String> numbers) {}
