/** What the pages of improvements need. */
package org.remit.web.performance.improvement;
