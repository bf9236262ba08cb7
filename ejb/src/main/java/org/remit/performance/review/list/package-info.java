/** The list of reviews: how far they are, and no result. */
package org.remit.performance.review.list;
