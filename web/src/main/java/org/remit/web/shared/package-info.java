/** What all pages share: texts, formats, the reader's language and theme, failures, paging. */
package org.remit.web.shared;
