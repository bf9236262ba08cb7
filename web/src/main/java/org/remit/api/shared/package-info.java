/** What all operations under /api have in common: JSON, problems, paging, language and their description. */
package org.remit.api.shared;
