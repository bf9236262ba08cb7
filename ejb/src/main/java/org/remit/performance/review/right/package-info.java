/** Who sees what of a review, and when. */
package org.remit.performance.review.right;
