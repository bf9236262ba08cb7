/** What the pages of a cycle's progress and of its grades need. */
package org.remit.web.performance.overview;
