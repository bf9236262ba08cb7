/** What the pages of score sheets need. */
package org.remit.web.performance.sheet;
