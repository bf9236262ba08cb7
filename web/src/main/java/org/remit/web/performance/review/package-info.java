/** What the pages of reviews need. */
package org.remit.web.performance.review;
